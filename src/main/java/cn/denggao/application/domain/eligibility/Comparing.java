package cn.denggao.application.domain.eligibility;

import java.math.BigDecimal;
import java.util.List;

import cn.denggao.programme.EligibilityRules;
import cn.denggao.programme.EligibilityRules.Comparison;
import cn.denggao.programme.EligibilityRules.Condition;
import cn.denggao.programme.EligibilityRules.Fact;
import cn.denggao.programme.EligibilityRules.Type;
import cn.denggao.programme.RegisteredFact;

/** Compares one value with what a condition asks; limits count as the comparison says. */
final class Comparing {

	private static final String NUMBER = "-?\\d{1,12}(\\.\\d{1,6})?";

	private static final List<String> FLAGS = List.of("YES", "NO");

	private final EligibilityRules rules;

	Comparing(EligibilityRules rules) {
		this.rules = rules;
	}

	Outcome of(Condition condition, String value) {
		if (value == null) {
			return Outcome.UNKNOWN;
		}
		if (condition.is() == Comparison.ONE_OF) {
			return Outcome.of(condition.values().contains(value));
		}
		var grades = grades(condition.fact());
		if (!grades.isEmpty()) {
			return graded(condition, grades.indexOf(value), grades.indexOf(condition.value()));
		}
		return isNumber(condition.fact()) ? holds(condition.is(), number(value).compareTo(number(condition.value())))
				: Outcome.of(value.equals(condition.value()));
	}

	/**
	 * Whether it is a value of this fact at all: another programme may keep something
	 * else under the same code.
	 */
	boolean fits(Fact fact, String value) {
		return switch (fact.type()) {
			case NUMBER -> value.matches(NUMBER);
			case GRADE -> grades(fact.code()).contains(value);
			case FLAG -> FLAGS.contains(value);
		};
	}

	/** A quotient is compared without dividing. */
	Outcome ofRatio(Condition condition, String value, String by) {
		if (value == null || by == null || number(by).signum() <= 0) {
			return Outcome.UNKNOWN;
		}
		return holds(condition.is(), number(value).compareTo(number(condition.value()).multiply(number(by))));
	}

	/** Better grades come first in their scale. */
	private static Outcome graded(Condition condition, int grade, int limit) {
		return (grade < 0) ? Outcome.UNKNOWN : holds(condition.is(), Integer.compare(limit, grade));
	}

	private static Outcome holds(Comparison is, int sign) {
		return Outcome.of(switch (is) {
			case ABOVE -> sign > 0;
			case AT_LEAST -> sign >= 0;
			case BELOW -> sign < 0;
			case AT_MOST -> sign <= 0;
			case EQUAL -> sign == 0;
			case ONE_OF, WITHIN_BEST -> throw new IllegalArgumentException(is.name());
		});
	}

	private List<String> grades(String code) {
		return rules.fact(code)
			.filter(fact -> fact.type() == Type.GRADE)
			.map(fact -> rules.scales().get(fact.scale()))
			.orElse(List.of());
	}

	private boolean isNumber(String code) {
		return RegisteredFact.of(code)
			.map(RegisteredFact::number)
			.orElseGet(() -> rules.fact(code).filter(fact -> fact.type() == Type.NUMBER).isPresent());
	}

	private static BigDecimal number(String text) {
		return new BigDecimal(text);
	}

}
