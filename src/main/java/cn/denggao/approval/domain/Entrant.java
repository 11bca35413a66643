package cn.denggao.approval.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

import cn.denggao.application.ProjectId;

/**
 * One project as the ranking sees it.
 *
 * @param code the application's number, which orders a page and never decides
 * @param objective null if the round gives it no weight
 * @param composite the published total, two decimals
 * @param blocks points by section of the rubric, for ties
 * @param capital whether its hospital sits in the province's capital
 * @param weak whether the programme counts its specialty among the weak fields
 * @param provincial whether its hospital reports to the province (R004-12)
 * @param vote place given by the leading group among equals, 0 if it has not voted
 */
record Entrant(ProjectId project, String code, String hospital, BigDecimal expert, BigDecimal objective,
		BigDecimal composite, Map<String, BigDecimal> blocks, boolean vetoed, boolean capital, boolean weak,
		boolean provincial, Instant submittedAt, int vote) {

	Entrant {
		blocks = Map.copyOf(blocks);
	}

	BigDecimal objectiveOrNone() {
		return (objective != null) ? objective : BigDecimal.ZERO;
	}

}
