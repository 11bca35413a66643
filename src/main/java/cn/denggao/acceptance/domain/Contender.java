package cn.denggao.acceptance.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

import cn.denggao.acceptance.AcceptanceConclusion;
import cn.denggao.application.ProjectId;
import cn.denggao.programme.RoundRules.TieCriterion;

/**
 * One project of a cohort that is confirmed together.
 *
 * @param confirmed its conclusion, if it was confirmed before
 * @param preferred whether the leading group prefers it at a tie
 */
record Contender(ProjectId project, AcceptanceConclusion proposal, Optional<AcceptanceConclusion> confirmed,
		PanelMarks marks, Instant submittedAt, boolean preferred) {

	/** Smaller is better; equal where the criterion does not tell them apart. */
	static Comparator<Contender> by(TieCriterion criterion) {
		return switch (criterion) {
			case EXPERT_FIRST -> highest(PanelMarks::expertPoints);
			case OBJECTIVE_FIRST -> highest(PanelMarks::objectivePoints);
			case CAPABILITY_BLOCK -> highest(PanelMarks::capabilityPoints);
			case QUALITY_BLOCK -> highest(PanelMarks::qualityPoints);
			case EARLIER_SUBMISSION ->
				Comparator.comparing(Contender::submittedAt, Comparator.nullsLast(Comparator.naturalOrder()));
			case LEADING_GROUP_VOTE -> Comparator.comparing(contender -> !contender.preferred());
			case NON_CAPITAL_FIRST, WEAK_FIRST, PROVINCIAL_HOSPITAL_FIRST -> (one, other) -> 0;
		};
	}

	static Comparator<Contender> byPoints() {
		return highest(PanelMarks::points);
	}

	private static Comparator<Contender> highest(Function<PanelMarks, BigDecimal> part) {
		return Comparator.comparing(contender -> part.apply(contender.marks()),
				Comparator.nullsLast(Comparator.reverseOrder()));
	}

	boolean isPending() {
		return confirmed.isEmpty();
	}

}
