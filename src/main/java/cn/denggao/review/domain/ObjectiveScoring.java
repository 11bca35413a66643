package cn.denggao.review.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import cn.denggao.application.DossierView;
import cn.denggao.programme.RoundRules;

/**
 * Computes the objective score from an application's own figures: per indicator no points
 * at the floor, all at the full value, in proportion between. Indicators without a figure
 * do not apply; the others' weights grow in proportion.
 */
final class ObjectiveScoring {

	private static final MathContext EXACT = MathContext.DECIMAL128;

	private final List<RoundRules.Objective> rules;

	ObjectiveScoring(List<RoundRules.Objective> rules) {
		this.rules = rules;
	}

	/**
	 * The score before rounding on the scale of all weights together; empty if no
	 * indicator applies.
	 * @param figures baseline figure by indicator code
	 */
	Optional<BigDecimal> exact(Map<String, BigDecimal> figures) {
		return exact(figures, rule -> true);
	}

	/** The part of it that these indicators bring. */
	Optional<BigDecimal> exact(Map<String, BigDecimal> figures, Predicate<RoundRules.Objective> counted) {
		var applying = rules.stream().filter(rule -> figures.get(rule.indicator()) != null).toList();
		var points = applying.stream()
			.filter(counted)
			.map(rule -> rule.weight().multiply(share(rule, figures.get(rule.indicator()))))
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		if (applying.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(points.multiply(weight(rules)).divide(weight(applying), EXACT));
	}

	/** What an application submitted, by indicator; what it left open is not there. */
	static Map<String, BigDecimal> figures(DossierView dossier) {
		return dossier.indicators()
			.stream()
			.filter(indicator -> indicator.baseline() != null)
			.collect(Collectors.toMap(DossierView.Indicator::code, DossierView.Indicator::baseline));
	}

	private static BigDecimal share(RoundRules.Objective rule, BigDecimal figure) {
		var way = rule.full().subtract(rule.floor());
		var share = figure.subtract(rule.floor()).divide(way, EXACT);
		return share.max(BigDecimal.ZERO).min(BigDecimal.ONE);
	}

	private static BigDecimal weight(List<RoundRules.Objective> rules) {
		return rules.stream().map(RoundRules.Objective::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}
