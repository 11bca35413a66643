package cn.denggao.programme.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import cn.denggao.programme.EligibilityRules;
import cn.denggao.programme.EligibilityRules.Comparison;
import cn.denggao.programme.EligibilityRules.Condition;
import cn.denggao.programme.EligibilityRules.Fact;
import cn.denggao.programme.EligibilityRules.Quantifier;
import cn.denggao.programme.EligibilityRules.Rank;
import cn.denggao.programme.EligibilityRules.Rule;
import cn.denggao.programme.EligibilityRules.Type;
import cn.denggao.programme.RegisteredFact;

/** What declared conditions must be so that every one of them can be judged. */
final class EligibilityChecks {

	private static final String NUMBER = "-?\\d{1,12}(\\.\\d{1,6})?";

	/** Years of a window; figures are not told of more. */
	private static final int LONGEST = 10;

	private static final Set<Comparison> OF_ORDER = Set.of(Comparison.ABOVE, Comparison.AT_LEAST, Comparison.BELOW,
			Comparison.AT_MOST);

	private final EligibilityRules rules;

	EligibilityChecks(EligibilityRules rules) {
		this.rules = rules;
	}

	void check() {
		var known = new HashSet<String>();
		rules.facts().forEach(fact -> check(fact, known.add(fact.code())));
		require(!rules.rules().isEmpty(), "rules", "eligibility-empty");
		for (var rule : rules.rules()) {
			var path = "rules." + rule.id();
			require(known.add(rule.id()), path, "eligibility-twice");
			require(Stream.of(rule.id(), rule.text(), rule.seed(), rule.source()).allMatch(EligibilityChecks::says)
					&& rule.effect() != null && rule.test() != null, path, "eligibility-incomplete");
			check(rule);
		}
	}

	private void check(Fact fact, boolean first) {
		var path = "facts." + fact.code();
		require(first && RegisteredFact.of(fact.code()).isEmpty(), path, "eligibility-twice");
		require(says(fact.name()) && fact.type() != null && fact.subject() != null, path, "eligibility-incomplete");
		require((fact.type() == Type.GRADE) == rules.scales().containsKey(String.valueOf(fact.scale())), path,
				"eligibility-scale");
	}

	private void check(Rule rule) {
		if (rule.when() != null) {
			check(rule.when(), "rules." + rule.id() + ".when");
		}
		check(rule.test(), "rules." + rule.id() + ".test");
	}

	private void check(Condition condition, String path) {
		int shapes = (condition.compares() ? 1 : 0) + (condition.all().isEmpty() ? 0 : 1)
				+ (condition.any().isEmpty() ? 0 : 1);
		require(shapes == 1, path, "eligibility-shape");
		condition.all().forEach(each -> check(each, path));
		condition.any().forEach(each -> check(each, path));
		if (condition.compares()) {
			checkPeriods(condition, path);
			checkValue(condition, path);
		}
	}

	private void checkPeriods(Condition condition, String path) {
		require(condition.years() == null
				|| (condition.years() > 0 && condition.years() <= LONGEST && condition.fixed().isEmpty()), path,
				"eligibility-periods");
		require((condition.over() == Quantifier.AT_LEAST) == (condition.least() != null && condition.least() > 0), path,
				"eligibility-periods");
		require((condition.per() == null) == (condition.perYear() == null), path, "eligibility-periods");
	}

	private void checkValue(Condition condition, String path) {
		require(condition.is() != null, path, "eligibility-incomplete");
		var type = typeOf(condition.fact(), path);
		require(condition.per() == null || (type == Type.NUMBER && typeOf(condition.per(), path) == Type.NUMBER), path,
				"eligibility-value");
		boolean ranked = condition.is() == Comparison.WITHIN_BEST;
		require(ranked == (condition.rank() != null), path, "eligibility-rank");
		if (ranked) {
			require(rules.fact(condition.fact()).isPresent() && type == Type.NUMBER && fits(condition.rank()), path,
					"eligibility-rank");
		}
		else {
			require(fits(condition, type), path, "eligibility-value");
		}
	}

	private boolean fits(Condition condition, Type type) {
		if (condition.is() == Comparison.ONE_OF) {
			return !condition.values().isEmpty() && condition.value() == null && type != Type.NUMBER;
		}
		if (condition.value() == null || !condition.values().isEmpty()) {
			return false;
		}
		if (type == null || type == Type.FLAG) {
			return !OF_ORDER.contains(condition.is())
					&& (type == null || List.of("YES", "NO").contains(condition.value()));
		}
		return (type == Type.NUMBER) ? condition.value().matches(NUMBER)
				: scaleOf(condition).contains(condition.value());
	}

	private List<String> scaleOf(Condition condition) {
		return rules.fact(condition.fact()).map(fact -> rules.scales().get(fact.scale())).orElse(List.of());
	}

	private static boolean fits(Rank rank) {
		return rank.order() != null && rank.group() != null && rank.ties() != null && rank.minimum() > 0
				&& rank.percent() != null && rank.percent().signum() > 0;
	}

	/** Null for a code of the register. */
	private Type typeOf(String code, String path) {
		var registered = RegisteredFact.of(code);
		if (registered.isPresent()) {
			return registered.get().number() ? Type.NUMBER : null;
		}
		require(rules.fact(code).isPresent(), path + "." + code, "eligibility-fact");
		return rules.fact(code).orElseThrow().type();
	}

	private static boolean says(String text) {
		return text != null && !text.isBlank();
	}

	private static void require(boolean holds, String field, String rule) {
		if (!holds) {
			throw PackRefused.rule(PackEligibility.FILE, field, rule);
		}
	}

}
