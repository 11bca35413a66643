package cn.denggao.review;

import java.time.Instant;
import java.util.Map;

import cn.denggao.application.ProjectId;
import cn.denggao.programme.RoundId;

/** All panels of a round together, as the round board sees them: counts, never names. */
public interface RoundPanels {

	/** The supervisor agrees with the draw. */
	void confirm(RoundId round);

	/** The supervisor sends the draw back; it is kept and a new one follows. */
	void reject(RoundId round, String reason);

	/**
	 * Tells every project of the round that its panel is confirmed; once more, it reaches
	 * those that were missed.
	 * @return the last instant of scoring, the same for all
	 */
	Instant release(RoundId round);

	/** How far the round's scoring is. */
	RoundProgress progress(RoundId round);

	/** How many experts of each project's panel are past their date. */
	Map<ProjectId, Integer> overdue(RoundId round, Instant now);

	/** Whether every panel is summed up, so that the round may be ranked. */
	boolean scoringComplete(RoundId round);

}
