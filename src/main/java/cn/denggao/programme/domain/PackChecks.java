package cn.denggao.programme.domain;

import java.math.BigDecimal;
import java.time.Period;
import java.util.stream.Collectors;

import cn.denggao.programme.IndicatorDefinition;
import cn.denggao.programme.RoundRules;
import cn.denggao.programme.RoundRoute.Track;
import cn.denggao.programme.RoundRules.Tranche;

/** What a pack's figures must be to one another. */
final class PackChecks {

	private final PackProgramme programme;

	private final PackPart part;

	private final RoundRules rules;

	private PackChecks(PackProgramme programme, PackPart part) {
		this.programme = programme;
		this.part = part;
		this.rules = part.rules();
	}

	static void check(Pack pack) {
		pack.parts().forEach(part -> part.layer().naming(PackRules.FILE, () -> {
			new PackChecks(pack.programme(), part).check();
			return null;
		}));
	}

	private void check() {
		checkCategory();
		require(QuotaLines.isSound(rules.recommendation()), "recommendation", "quotas-unsound");
		checkReview();
		checkMoney();
		checkMarks();
		checkObjective();
		part.rubrics().forEach(RubricChecks::check);
	}

	/**
	 * A round's places are part of its category's, its term within the programme's years.
	 */
	private void checkCategory() {
		var category = programme.category(part.round().category()).filter(PackProgramme.Category::open);
		if (category.filter(open -> part.isOf(open)).isEmpty()) {
			throw PackRefused.rule(part.layer().path(Pack.ROUND), "category", "category-not-open");
		}
		var quota = category.get().quota();
		require(quota == null || rules.ranking().slots().most() <= quota.most(), "ranking.slots", "more-than-quota");
		var term = Period.ofMonths(rules.agreement().termMonths()).toTotalMonths();
		var years = programme.buildYears();
		require(term >= Period.ofYears(years.min()).toTotalMonths()
				&& term <= Period.ofYears(years.max()).toTotalMonths(), "agreement.termMonths", "term-outside-years");
	}

	private void checkReview() {
		var review = rules.review();
		require(review.expertWeight().add(review.objectiveWeight()).compareTo(BigDecimal.ONE) == 0,
				"review.expertWeight", "weights-not-one");
		require(rules.hasExperts() || !rules.route().competes(), "review.expertWeight", "experts-needed");
		if (rules.hasExperts()) {
			require(review.panelSize() % 2 == 1, "review.panelSize", "panel-even");
			require(review.minimumScores() <= review.panelSize(), "review.minimumScores", "more-than-panel");
		}
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

	private void checkObjective() {
		var known = part.indicators().stream().map(IndicatorDefinition::code).collect(Collectors.toSet());
		for (var item : rules.review().objective()) {
			require(known.contains(item.indicator()), "review.objective." + item.indicator(), "indicator-unknown");
			require(item.floor().compareTo(item.full()) != 0, "review.objective." + item.indicator(), "scale-empty");
		}
	}

	private static void require(boolean holds, String field, String rule) {
		if (!holds) {
			throw PackRefused.rule(PackRules.FILE, field, rule);
		}
	}

}
