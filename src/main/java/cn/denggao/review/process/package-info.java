/** Ties the review to its two processes. */
package cn.denggao.review.process;
