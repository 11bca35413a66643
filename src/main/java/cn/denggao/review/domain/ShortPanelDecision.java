package cn.denggao.review.domain;

/** What the officer does about too few, or an even number of, valid scores. */
public enum ShortPanelDecision {

	CONTINUE, REFILL

}
