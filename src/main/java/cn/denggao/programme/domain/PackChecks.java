package cn.denggao.programme.domain;

import java.math.BigDecimal;
import java.time.Period;
import java.util.stream.Collectors;

import cn.denggao.programme.IndicatorDefinition;
import cn.denggao.programme.RoundRules;
import cn.denggao.programme.RoundRules.Tranche;

/** What a pack's figures must be to one another. */
final class PackChecks {

	private PackChecks() {
	}

	static void check(Pack pack) {
		Filled.require(Pack.ROUND, pack.round());
		Filled.require(PackRules.FILE, pack.rules());
		checkProgramme(pack.programme());
		checkCategory(pack);
		checkReview(pack.rules());
		checkMoney(pack.rules());
		checkMarks(pack.rules());
		checkObjective(pack);
		pack.rubrics().forEach(RubricChecks::check);
	}

	private static void checkProgramme(PackProgramme programme) {
		for (var category : programme.categories()) {
			requireWhole(category.quota() == null || category.quota().isComplete(), "categories." + category.code());
		}
		programme.goals().forEach(goal -> requireWhole(goal.places().isComplete(), "goals." + goal.code()));
	}

	private static void requireWhole(boolean complete, String field) {
		if (!complete) {
			throw PackRefused.rule(Pack.PROGRAMME, field, "quota-incomplete");
		}
	}

	/**
	 * A round's places are part of its category's, its term within the programme's years.
	 */
	private static void checkCategory(Pack pack) {
		var category = pack.programme().category(pack.round().category()).filter(PackProgramme.Category::open);
		if (category.isEmpty()) {
			throw PackRefused.rule(Pack.ROUND, "category", "category-not-open");
		}
		var quota = category.get().quota();
		require(quota == null || pack.rules().ranking().slots().most() <= quota.most(), "ranking.slots",
				"more-than-quota");
		var term = Period.ofMonths(pack.rules().agreement().termMonths()).toTotalMonths();
		var years = pack.programme().buildYears();
		require(term >= Period.ofYears(years.min()).toTotalMonths()
				&& term <= Period.ofYears(years.max()).toTotalMonths(), "agreement.termMonths", "term-outside-years");
	}

	private static void checkReview(RoundRules rules) {
		var review = rules.review();
		require(review.panelSize() % 2 == 1, "review.panelSize", "panel-even");
		require(review.minimumScores() <= review.panelSize(), "review.minimumScores", "more-than-panel");
		require(review.expertWeight().add(review.objectiveWeight()).compareTo(BigDecimal.ONE) == 0,
				"review.expertWeight", "weights-not-one");
	}

	private static void checkMoney(RoundRules rules) {
		var shares = rules.agreement().tranches().stream().map(Tranche::share).reduce(BigDecimal.ZERO, BigDecimal::add);
		require(shares.compareTo(BigDecimal.ONE) == 0, "agreement.tranches", "shares-not-one");
	}

	private static void checkMarks(RoundRules rules) {
		require(rules.midterm().rectifyMark().compareTo(rules.midterm().passMark()) < 0, "midterm.rectifyMark",
				"marks-crossed");
		var acceptance = rules.acceptance();
		require(acceptance.rectifyMark().compareTo(acceptance.passMark()) < 0, "acceptance.rectifyMark",
				"marks-crossed");
		require(acceptance.passMark().compareTo(acceptance.excellentMark()) < 0, "acceptance.passMark",
				"marks-crossed");
	}

	private static void checkObjective(Pack pack) {
		var known = pack.indicators().stream().map(IndicatorDefinition::code).collect(Collectors.toSet());
		for (var item : pack.rules().review().objective()) {
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
