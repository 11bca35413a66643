package cn.denggao.approval.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.denggao.application.ProjectStatus;
import cn.denggao.programme.RoundSummary;
import cn.denggao.review.RoundProgress;
import cn.denggao.worklist.WorklistEntry;

/**
 * What the board of a round shows.
 *
 * @param counts applications by status
 * @param overdue tasks and reviews past their date, by status of their application
 * @param slots places to give, 0 for a draft
 * @param byFigures whether the applications' own figures alone decide
 * @param progress counts of the scoring, empty before it
 * @param tasks open steps of the round itself
 * @param objections objections not settled
 * @param entries late entries not finished
 */
public record RoundBoard(RoundSummary round, int applications, long hospitals, Map<ProjectStatus, Long> counts,
		Map<ProjectStatus, Integer> overdue, int slots, boolean byFigures, Optional<RoundProgress> progress,
		Delivery delivery, List<WorklistEntry> tasks, long objections, int entries) {

	/** Whether the round has as many places as there are good applications. */
	public boolean unlimited() {
		return slots == Integer.MAX_VALUE;
	}

}
