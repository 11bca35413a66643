package cn.denggao.review.domain;

/** What the officer does about an overdue review. */
public enum OverdueDecision {

	EXTEND, REPLACE

}
