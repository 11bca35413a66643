package cn.denggao.review.domain;

/** What summing up came to. DEFENCE is drawn but no programme asks for it yet. */
public enum PanelOutcome {

	COMPLETE, DEFENCE, SHORT

}
