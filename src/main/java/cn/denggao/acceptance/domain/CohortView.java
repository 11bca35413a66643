package cn.denggao.acceptance.domain;

import java.math.BigDecimal;
import java.util.List;

import cn.denggao.acceptance.AcceptanceConclusion;
import cn.denggao.application.ProjectSummary;
import cn.denggao.programme.RoundSummary;

/**
 * The projects of a round that are confirmed together.
 *
 * @param places how many may be EXCELLENT
 * @param undecided whether the rules cannot tell the projects at the line apart
 * @param confirmable whether the actor may confirm now
 */
public record CohortView(RoundSummary round, List<Line> lines, int places, boolean undecided, boolean confirmable) {

	/**
	 * One project.
	 *
	 * @param conclusion what it would be confirmed as, or was; null while undecided
	 */
	public record Line(ProjectSummary project, BigDecimal points, AcceptanceConclusion proposal,
			AcceptanceConclusion conclusion, boolean pending) {
	}

}
