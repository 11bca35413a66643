/** Lays papers out and writes them as PDF. */
package cn.denggao.paper.domain;
