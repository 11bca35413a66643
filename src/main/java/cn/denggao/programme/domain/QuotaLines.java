package cn.denggao.programme.domain;

import java.util.Collection;
import java.util.Optional;

import cn.denggao.programme.RecommendationRules;

/** What the places of units and of specialties within them must be to one another. */
final class QuotaLines {

	private QuotaLines() {
	}

	/** Whether nothing is negative, counted twice or more than its unit's total. */
	static boolean isSound(RecommendationRules rules) {
		return rules.quotas().values().stream().allMatch(QuotaLines::isNumber)
				&& rules.lines().keySet().stream().allMatch(unit -> isSound(rules, unit));
	}

	private static boolean isSound(RecommendationRules rules, String unit) {
		var lines = rules.linesOf(unit);
		return lines.values().stream().allMatch(QuotaLines::isNumber) && overlapping(lines.keySet()).isEmpty()
				&& lines.values().stream().mapToLong(Integer::longValue).sum() <= rules.quotaOf(unit);
	}

	private static boolean isNumber(Integer places) {
		return places != null && places >= 0;
	}

	/** The first code that stands under another one of them. */
	static Optional<String> overlapping(Collection<String> specialties) {
		return specialties.stream()
			.filter(code -> specialties.stream().anyMatch(group -> code.startsWith(group + ".")))
			.sorted()
			.findFirst();
	}

}
