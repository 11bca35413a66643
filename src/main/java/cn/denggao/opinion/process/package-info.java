/** What diagrams may use of this module. */
package cn.denggao.opinion.process;
