package cn.denggao.programme.domain;

import java.math.BigDecimal;

import cn.denggao.programme.Rubric;
import cn.denggao.programme.Rubric.Item;
import cn.denggao.programme.Rubric.Section;

/** What a rubric's marks must be to one another, and what each shape of an item needs. */
final class RubricChecks {

	private RubricChecks() {
	}

	static void check(PackRubric pack) {
		var rubric = pack.rubric();
		var file = PackRubric.file(rubric.ref().id());
		for (var section : rubric.sections()) {
			var sum = section.items().stream().map(Item::max).reduce(BigDecimal.ZERO, BigDecimal::add);
			require(sum.compareTo(section.max()) == 0, file, "sections." + section.code(), "sum-not-max");
			section.items()
				.forEach(item -> require(isComplete(item), file, "sections." + section.code() + "." + item.code(),
						"shape-incomplete"));
		}
		var total = rubric.sections().stream().map(Section::max).reduce(BigDecimal.ZERO, BigDecimal::add);
		require(total.compareTo(pack.total()) == 0, file, "total", "sum-not-max");
	}

	/** Whether an item has what its shape needs. */
	static boolean isComplete(Item item) {
		return switch (item.shape()) {
			case DEDUCT -> item.step() != null && item.step().signum() > 0;
			case BANDS -> !item.bands().isEmpty() && item.bands().stream().allMatch(band -> fits(band, item));
			case LINEAR -> item.floor() != null && item.full() != null && item.floor().compareTo(item.full()) != 0;
			case JUDGED, ACCUMULATE, LOOKUP, YES_NO -> true;
		};
	}

	private static boolean fits(Rubric.Band band, Item item) {
		return (band.atLeast() == null) != (band.atMost() == null) && band.points() != null
				&& band.points().compareTo(item.max()) <= 0;
	}

	private static void require(boolean holds, String file, String field, String rule) {
		if (!holds) {
			throw PackRefused.rule(file, field, rule);
		}
	}

}
