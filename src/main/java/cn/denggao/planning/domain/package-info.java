/** Plans of regions and of hospitals, and who may do what with them. */
package cn.denggao.planning.domain;
