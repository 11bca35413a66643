package cn.denggao.application.domain.eligibility;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.denggao.application.domain.eligibility.FactSource.KnownValue;
import cn.denggao.programme.EligibilityRules;
import cn.denggao.programme.EligibilityRules.Condition;
import cn.denggao.programme.EligibilityRules.Fact;
import cn.denggao.programme.EligibilityRules.Quantifier;
import cn.denggao.programme.EligibilityRules.Rule;
import cn.denggao.programme.RegisteredFact;

/** Judges every condition of a set by what is known of one hospital (R002-21). */
public final class Judging {

	private static final int SHOWN = 4;

	private final EligibilityRules rules;

	private final FactSource known;

	private final int baseYear;

	private final Comparing comparing;

	Judging(EligibilityRules rules, FactSource known, int baseYear) {
		this.rules = rules;
		this.known = known;
		this.baseYear = baseYear;
		this.comparing = new Comparing(rules);
	}

	List<RuleLine> lines() {
		return rules.rules().stream().map(this::line).toList();
	}

	private RuleLine line(Rule rule) {
		var concerns = (rule.when() == null) ? new Verdict(Outcome.PASSED, List.of()) : judge(rule.when());
		var verdict = switch (concerns.outcome()) {
			case PASSED -> concerns.with(judge(rule.test()));
			case FAILED -> new Verdict(Outcome.NOT_APPLICABLE, concerns.readings());
			default -> concerns;
		};
		return new RuleLine(rule.id(), rule.text(), rule.seed(), rule.source(), rule.effect(), verdict.outcome(),
				verdict.readings(), null);
	}

	private Verdict judge(Condition condition) {
		if (condition.compares()) {
			return compared(condition);
		}
		boolean all = !condition.all().isEmpty();
		var parts = (all ? condition.all() : condition.any()).stream().map(this::judge).toList();
		var outcomes = parts.stream().map(Verdict::outcome).toList();
		return new Verdict(all ? Outcome.all(outcomes) : Outcome.any(outcomes),
				parts.stream().flatMap(part -> part.readings().stream()).toList());
	}

	private Verdict compared(Condition condition) {
		var readings = RegisteredFact.of(condition.fact())
			.map(fact -> known.registered(fact).stream().map(value -> reading(condition, null, value)).toList())
			.orElseGet(() -> figures(condition));
		var outcomes = readings.stream().map(Reading::outcome).toList();
		return new Verdict(
				condition.over() == Quantifier.AT_LEAST ? Outcome.atLeast(condition.least(), outcomes)
						: (condition.over() == Quantifier.ANY) ? Outcome.any(outcomes) : Outcome.all(outcomes),
				readings);
	}

	private List<Reading> figures(Condition condition) {
		var fact = rules.fact(condition.fact()).orElseThrow();
		Function<Integer, Reading> judged = (condition.rank() == null)
				? year -> reading(condition, fact, figure(fact, year)) : year -> ranked(condition, fact, year);
		return years(condition).map(judged).toList();
	}

	private Stream<Integer> years(Condition condition) {
		if (!condition.fixed().isEmpty()) {
			return condition.fixed().stream();
		}
		int window = (condition.years() == null) ? 1 : condition.years();
		return IntStream.rangeClosed(baseYear - window + 1, baseYear).boxed();
	}

	private Reading reading(Condition condition, Fact fact, KnownValue value) {
		if (condition.per() != null) {
			return ratio(condition, fact, value);
		}
		return told(condition, fact, value, comparing.of(condition, value.value()), null);
	}

	private Reading ratio(Condition condition, Fact fact, KnownValue value) {
		var by = RegisteredFact.of(condition.per())
			.map(this::only)
			.orElseGet(() -> figure(rules.fact(condition.per()).orElseThrow(), condition.perYear()));
		var outcome = comparing.ofRatio(condition, value.value(), by.value());
		var shown = (outcome == Outcome.UNKNOWN) ? null
				: new BigDecimal(value.value()).divide(new BigDecimal(by.value()), SHOWN, RoundingMode.HALF_UP)
					.toPlainString() + " (" + value.value() + " / " + by.value() + ")";
		return told(condition, fact, new KnownValue(joined(value.period(), by.period()), shown,
				joined(value.source(), by.source()), value.declared() || by.declared()), outcome, null);
	}

	/** Unknown unless it is one value: nothing is divided by each of several campuses. */
	private KnownValue only(RegisteredFact fact) {
		var values = known.registered(fact);
		return (values.size() == 1) ? values.get(0) : new KnownValue("", null, "", false);
	}

	/** A value that is none of its fact's counts as if nobody had recorded it. */
	private KnownValue figure(Fact fact, int year) {
		var value = known.figure(fact, year);
		return (value.value() == null || comparing.fits(fact, value.value())) ? value
				: new KnownValue(value.period(), null, "", false);
	}

	/** What the register says has neither a year nor a paper. */
	private static String joined(String first, String second) {
		return Stream.of(first, second).filter(text -> !text.isEmpty()).collect(Collectors.joining(" / "));
	}

	private Reading ranked(Condition condition, Fact fact, int year) {
		var value = figure(fact, year);
		if (value.value() == null) {
			return told(condition, fact, value, Outcome.UNKNOWN, null);
		}
		var ranking = new Ranking(condition.rank());
		var others = known.peers(fact, year, condition.rank())
			.stream()
			.filter(peer -> comparing.fits(fact, peer.value()))
			.toList();
		var peers = ranking.snapshot(known.self(value.value()), others, known.kind(), year);
		return told(condition, fact, value, ranking.of(peers), peers);
	}

	private static Reading told(Condition condition, Fact fact, KnownValue value, Outcome outcome, PeerSnapshot peers) {
		var limits = new ArrayList<>(condition.values());
		if (condition.value() != null) {
			limits.add(condition.value());
		}
		if (condition.rank() != null) {
			limits.add(condition.rank().percent().toPlainString());
		}
		return new Reading(condition.fact(), (fact == null) ? "" : fact.name(),
				(fact == null || fact.unit() == null || condition.per() != null) ? "" : fact.unit(), value.period(),
				value.value(), value.source(), value.declared(), condition.is(), limits, outcome, peers);
	}

	/** An outcome and everything looked at. */
	private record Verdict(Outcome outcome, List<Reading> readings) {

		Verdict with(Verdict next) {
			return new Verdict(next.outcome(), Stream.concat(readings.stream(), next.readings().stream()).toList());
		}

	}

}
