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
	 * who proposed, set numbers or quotas, or brought the pack in.
	 * @param seen the mark of what the person has looked at
	 */
	void open(RoundId round, String seen);

	/** Takes the proposal to open back; role {@code hc-decider}. */
	void withdraw(RoundId round);

	/**
	 * Refuses the proposal to open and tells whoever made it; role
	 * {@code hc-decider-leader}. The draft stays as it is.
	 * @param seen the mark of what the person has looked at
	 * @param reason 10 to 2000 characters
	 */
	void reject(RoundId round, String seen, String reason);

	/** Opens what is there, for those who look and open in one step. */
	void open(RoundId round);

}
