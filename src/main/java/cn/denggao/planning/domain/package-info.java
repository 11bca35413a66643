/** Implementation plans, and who may do what with them. */
package cn.denggao.planning.domain;
