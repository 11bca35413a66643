package cn.denggao.approval.domain;

import java.util.Optional;

import cn.denggao.programme.RoundRules.TieCriterion;

/**
 * One row of a ranking.
 *
 * @param rank shared by equals that nothing separates; 0 for a vetoed project
 * @param reserve place on the reserve list, 0 if not on it
 * @param reason why a project ranked high enough got no place, or empty
 * @param tieStep the step that separated it from an equal, or empty
 */
record Ranked(Entrant entrant, int rank, Outcome outcome, int reserve, Optional<Reason> reason,
		Optional<TieCriterion> tieStep) {

	/** What the row leads to. */
	enum Outcome {

		SELECTED, RESERVE, NOT_SELECTED, VETOED, UNDECIDED

	}

	/** Which rule passed a project over. */
	enum Reason {

		CAPITAL_CAP, HOSPITAL_CAP, SCORE_FLOOR, BOUND, PROGRAMME_NUMBER

	}

}
