/** Pages of hospitals and of the authorities above them. */
package cn.denggao.discipline.web;
