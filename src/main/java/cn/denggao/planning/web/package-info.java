/** Pages of authorities, of hospitals and of the public. */
package cn.denggao.planning.web;
