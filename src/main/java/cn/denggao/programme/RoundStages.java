package cn.denggao.programme;

/** Moves a round to its next status. */
public interface RoundStages {

	/**
	 * Moves the round on, never back, and leaves an audit row; the same status again
	 * changes nothing.
	 */
	void advance(RoundId round, RoundStatus to);

}
