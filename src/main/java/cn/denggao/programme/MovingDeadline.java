package cn.denggao.programme;

import java.time.Instant;

/** Moves a round's deadline with four eyes and a document. */
public interface MovingDeadline {

	/** Which date is moved. */
	enum Deadline {

		WINDOW, RECOMMENDATION

	}

	/**
	 * Role {@code hc-decider}; refused once the date has passed, if the two dates would
	 * cross, and with {@code CalendarMissing} if limits would reach an unknown year. One
	 * proposal waits at a time; one whose day has gone by has lapsed and no longer waits.
	 */
	void propose(RoundId round, Deadline deadline, Instant to, String documentNo, String reason);

	/**
	 * Role {@code hc-decider-leader}, never who proposed; refused for the same reasons.
	 * @param seen the mark of the proposal the person has looked at
	 */
	void approve(RoundId round, String seen);

	/** Takes the waiting proposal back; role {@code hc-decider}. */
	void withdraw(RoundId round);

	/**
	 * Refuses the waiting proposal and tells whoever made it; role
	 * {@code hc-decider-leader}.
	 * @param seen the mark of the proposal the person has looked at
	 * @param reason 10 to 2000 characters
	 */
	void reject(RoundId round, String seen, String reason);

}
