package cn.denggao.programme;

/** How far a round has come; it never goes back. */
public enum RoundStatus {

	DRAFT, OPEN, WINDOW_CLOSED, RECOMMENDATION_CLOSED, IN_REVIEW, SCORING_CLOSED, RANKED, LIST_CONFIRMED, IN_NOTICE,
	APPROVED, CLOSED;

	/** Whether the round has come at least as far as {@code other}. */
	public boolean reached(RoundStatus other) {
		return compareTo(other) >= 0;
	}

}
