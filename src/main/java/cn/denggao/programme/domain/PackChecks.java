package cn.denggao.programme.domain;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;

import cn.denggao.programme.IndicatorDefinition;
import cn.denggao.programme.RoundRules;
import cn.denggao.programme.RoundRules.Tranche;
import cn.denggao.programme.Rubric;

/** What a pack's figures must be to one another. */
final class PackChecks {

	private static final Set<String> MAY_BE_NULL = Set.of("capitalShare", "to", "versions", "maxPercent");

	private PackChecks() {
	}

	static void check(Pack pack) {
		requireFilled(pack.rules(), "");
		var category = pack.programme().categories().stream().filter(c -> c.code().equals(pack.round().category()));
		if (category.findFirst().filter(PackProgramme.Category::open).isEmpty()) {
			throw PackRefused.rule(Pack.ROUND, "category", "category-not-open");
		}
		checkReview(pack.rules());
		checkMoney(pack.rules());
		checkMarks(pack.rules());
		checkObjective(pack);
		pack.rubrics().forEach(rubric -> checkSums(rubric.rubric()));
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

	private static void checkSums(Rubric rubric) {
		for (var section : rubric.sections()) {
			var sum = section.items().stream().map(Rubric.Item::max).reduce(BigDecimal.ZERO, BigDecimal::add);
			if (sum.compareTo(section.max()) != 0) {
				throw PackRefused.rule(PackRubric.file(rubric.ref().id()), "sections." + section.code(), "sum-not-max");
			}
		}
	}

	private static void requireFilled(Object rules, String path) {
		for (var part : rules.getClass().getRecordComponents()) {
			var name = path.isEmpty() ? part.getName() : path + "." + part.getName();
			var value = valueOf(rules, part.getAccessor());
			if (value == null && !MAY_BE_NULL.contains(part.getName())) {
				throw PackRefused.missing(PackRules.FILE, name);
			}
			if (value instanceof Number number && number.doubleValue() < 0) {
				throw PackRefused.rule(PackRules.FILE, name, "negative");
			}
			if (value instanceof Record nested) {
				requireFilled(nested, name);
			}
		}
	}

	private static Object valueOf(Object record, java.lang.reflect.Method accessor) {
		try {
			return accessor.invoke(record);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void require(boolean holds, String field, String rule) {
		if (!holds) {
			throw PackRefused.rule(PackRules.FILE, field, rule);
		}
	}

}
