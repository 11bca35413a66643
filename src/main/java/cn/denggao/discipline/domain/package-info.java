/** Registers, classifications and clusters, and who may do what with them. */
package cn.denggao.discipline.domain;
