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
	 * cross, and with {@code CalendarMissing} if limits would reach an unknown year.
	 */
	void propose(RoundId round, Deadline deadline, Instant to, String documentNo, String reason);

	/**
	 * Role {@code hc-decider-leader}, never who proposed; refused for the same reasons.
	 */
	void approve(RoundId round);

}
