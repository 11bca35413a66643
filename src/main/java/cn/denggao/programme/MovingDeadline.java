package cn.denggao.programme;

import java.time.Instant;

/** Moves a round's deadline with four eyes and a document. */
public interface MovingDeadline {

	/** Which date is moved. */
	enum Deadline {

		WINDOW, RECOMMENDATION

	}

	/** Role {@code hc-province}; refused once the date has passed. */
	void propose(RoundId round, Deadline deadline, Instant to, String documentNo, String reason);

	/** Role {@code hc-province-leader}, never who proposed. */
	void approve(RoundId round);

}
