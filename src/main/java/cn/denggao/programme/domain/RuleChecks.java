package cn.denggao.programme.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import cn.denggao.programme.RoundRoute.Track;
import cn.denggao.programme.RoundRules;
import cn.denggao.programme.RoundRules.TieCriterion;
import cn.denggao.programme.RoundRules.Tranche;
import cn.denggao.programme.ShareScope;
import cn.denggao.programme.Slots;

/** What the figures of a round's rules must be to one another. */
final class RuleChecks {

	private final RoundRules rules;

	private final List<Broken> broken = new ArrayList<>();

	private RuleChecks(RoundRules rules) {
		this.rules = rules;
	}

	/** Every rule that is broken, with the field it is told at. */
	static List<Broken> of(RoundRules rules) {
		var checks = new RuleChecks(rules);
		checks.checkPlaces();
		checks.checkReview();
		checks.checkMoney();
		checks.checkMarks();
		return checks.broken;
	}

	private void checkPlaces() {
		var partners = rules.route().partners();
		require(partners == null || partners.min() <= partners.max(), "route.partners.max", "partners-crossed");
		require(isComplete(rules.ranking().slots()), "ranking.slots.to", "slots-incomplete");
		require(rules.ranking().capitalShare() == null || rules.ranking().capitalScope() != ShareScope.PROVINCE
				|| rules.recommendation().limits(), "ranking.capitalScope", "provinces-without-places");
		require(rules.midterm().afterMonths() < rules.agreement().termMonths(), "midterm.afterMonths",
				"midterm-after-term");
	}

	/** Whether a number of places has beside it what its operator needs. */
	static boolean isComplete(Slots slots) {
		return switch (slots.operator()) {
			case RANGE -> slots.to() != null && slots.to() >= slots.value();
			case APPROX -> slots.to() != null;
			case MIN -> slots.to() == null || slots.to() >= slots.value();
			default -> true;
		};
	}

	private void checkReview() {
		var review = rules.review();
		require(review.expertWeight().add(review.objectiveWeight()).compareTo(BigDecimal.ONE) == 0,
				"review.expertWeight", "weights-not-one");
		require(rules.hasExperts() || !rules.route().asksExperts(), "review.expertWeight", "experts-needed");
		if (rules.route().byFigures()) {
			checkFigures();
		}
		if (rules.hasExperts()) {
			require(review.panelSize() % 2 == 1, "review.panelSize", "panel-even");
			require(review.minimumScores() <= review.panelSize(), "review.minimumScores", "more-than-panel");
		}
	}

	/** Nobody gives marks, so nothing may be decided by them. */
	private void checkFigures() {
		require(!rules.hasExperts(), "review.expertWeight", "marks-beside-figures");
		require(!rules.review().objective().isEmpty(), "review.objective", "figures-needed");
		require(!rules.ranking().tieChain().contains(TieCriterion.EXPERT_FIRST), "ranking.tieChain.EXPERT_FIRST",
				"tie-by-marks");
	}

	/** Money and its instalments come together; the hospital's own track has neither. */
	private void checkMoney() {
		var agreement = rules.agreement();
		if (!agreement.hasMoney()) {
			require(agreement.tranches().isEmpty(), "agreement.tranches", "shares-of-nothing");
			return;
		}
		require(rules.route().track() != Track.SELF_FUNDED, "agreement.funding", "money-for-self-funded");
		var shares = agreement.tranches().stream().map(Tranche::share).reduce(BigDecimal.ZERO, BigDecimal::add);
		require(shares.compareTo(BigDecimal.ONE) == 0, "agreement.tranches", "shares-not-one");
	}

	private void checkMarks() {
		require(rules.midterm().rectifyMark().compareTo(rules.midterm().passMark()) < 0, "midterm.rectifyMark",
				"marks-crossed");
		var acceptance = rules.acceptance();
		require(acceptance.rectifyMark().compareTo(acceptance.passMark()) < 0, "acceptance.rectifyMark",
				"marks-crossed");
		require(acceptance.passMark().compareTo(acceptance.excellentMark()) < 0, "acceptance.passMark",
				"marks-crossed");
	}

	private void require(boolean holds, String field, String rule) {
		if (!holds) {
			broken.add(new Broken(field, rule));
		}
	}

	/** A field and the end of the key of the sentence that says what it must be. */
	record Broken(String field, String rule) {
	}

}
