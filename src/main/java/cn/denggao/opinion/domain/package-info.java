/** Opinions given at inserted steps, and notices to hospitals. */
package cn.denggao.opinion.domain;
