/** Panels, draws, reviews, results and what is done with them. */
package cn.denggao.review.domain;
