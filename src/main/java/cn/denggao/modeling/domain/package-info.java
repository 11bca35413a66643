/** Drafts, releases and what is done with them. */
package cn.denggao.modeling.domain;
