/** Pages of authorities and of the public. */
package cn.denggao.planning.web;
