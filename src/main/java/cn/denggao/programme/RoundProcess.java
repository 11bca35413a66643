package cn.denggao.programme;

import java.time.Instant;
import java.util.Map;

/** What a round says to the process that leads it. */
public interface RoundProcess {

	/** The round has opened. */
	void begin(RoundId round, Instant closesAt, Instant recommendationClosesAt);

	/**
	 * A date was moved: variables and running timers must follow, in this transaction.
	 */
	void deadlineMoved(RoundId round, Instant closesAt, Instant recommendationClosesAt);

	/** The newest versions that this round gets of the processes it freezes. */
	RoundRules.Versions newestVersions(RoundId round);

	/** The newest versions of the decision tables this round freezes, by key. */
	Map<String, Integer> newestTables(RoundId round);

	/** The newest versions of the forms of tasks that this round gets, by key. */
	Map<String, Integer> newestForms(RoundId round);

}
