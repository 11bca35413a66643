package cn.denggao.programme.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import cn.denggao.programme.RoundRules;
import cn.denggao.programme.Rubric;

/** No mark that decides may be higher than what the rubric gives at most. */
final class MarkChecks {

	private MarkChecks() {
	}

	/**
	 * Every mark that nobody can reach.
	 * @param rubrics of the entry, of half the term and of its end
	 */
	static List<RuleChecks.Broken> of(RoundRules rules, List<Rubric> rubrics) {
		return Stream
			.of(mark("ranking.scoreFloor", rules.ranking().scoreFloor(), entry(rules, rubrics.get(0))),
					mark("midterm.passMark", rules.midterm().passMark(), rubrics.get(1).max()),
					mark("acceptance.excellentMark", rules.acceptance().excellentMark(), rubrics.get(2).max()))
			.flatMap(broken -> broken)
			.toList();
	}

	private static Stream<RuleChecks.Broken> mark(String field, BigDecimal mark, BigDecimal most) {
		return (mark.compareTo(most) <= 0) ? Stream.empty()
				: Stream.of(new RuleChecks.Broken(field, "mark-beyond-rubric"));
	}

	/** Figures have weights of their own beside the rubric. */
	private static BigDecimal entry(RoundRules rules, Rubric rubric) {
		return rules.review()
			.objective()
			.stream()
			.map(RoundRules.Objective::weight)
			.reduce(BigDecimal.ZERO, BigDecimal::add)
			.max(rubric.max());
	}

}
