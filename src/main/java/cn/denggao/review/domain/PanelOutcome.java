package cn.denggao.review.domain;

/** What summing up came to. */
public enum PanelOutcome {

	COMPLETE, DEFENCE, OUTLIER, SHORT

}
