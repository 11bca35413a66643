package cn.denggao.programme;

import java.time.Instant;

/** Opens a round with four eyes: an officer proposes the dates, a leader opens. */
public interface OpeningRound {

	/**
	 * Sets the dates of a draft round. Role {@code hc-decider} of the round.
	 */
	void propose(RoundId round, Instant closesAt, Instant recommendationClosesAt, String documentNo);

	/**
	 * Freezes the rules and lets hospitals apply. Role {@code hc-decider-leader}; never
	 * who proposed.
	 */
	void open(RoundId round);

}
