package cn.denggao.programme.domain;

import java.time.Period;

import cn.denggao.programme.IndicatorDefinition;
import cn.denggao.programme.RoundRules;

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
		RuleChecks.of(rules).forEach(broken -> require(false, broken.field(), broken.rule()));
		checkCategory();
		require(QuotaLines.isSound(rules.recommendation()), "recommendation", "quotas-unsound");
		require(PackBounds.areSound(rules), "recommendation.bounds", "bounds-unsound");
		MarkChecks.of(rules, part.rubrics().stream().map(PackRubric::rubric).toList())
			.forEach(broken -> require(false, broken.field(), broken.rule()));
		checkObjective();
		checkPlanPeriod();
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

	private void checkPlanPeriod() {
		var period = programme.planPeriod();
		if (period != null && period.from() > period.to()) {
			throw PackRefused.rule(Pack.PROGRAMME, "planPeriod", "period-reversed");
		}
	}

	private void checkObjective() {
		var known = part.indicators().stream().map(IndicatorDefinition::code).toList();
		for (var item : rules.review().objective()) {
			require(known.contains(item.indicator()), "review.objective." + item.indicator(), "indicator-unknown");
			require(item.floor().compareTo(item.full()) != 0, "review.objective." + item.indicator(), "scale-empty");
		}
		TieChecks.of(rules, part.indicators()).forEach(broken -> require(false, broken.field(), broken.rule()));
	}

	private static void require(boolean holds, String field, String rule) {
		if (!holds) {
			throw PackRefused.rule(PackRules.FILE, field, rule);
		}
	}

}
