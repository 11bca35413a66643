package cn.denggao.acceptance.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.denggao.acceptance.AcceptanceConclusion;
import cn.denggao.application.ProjectId;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundRules.TieCriterion;

/**
 * Only part of a cohort may be EXCELLENT (domain §5.9, scenario 20): the best by score,
 * equal scores told apart by the frozen chain; the others are QUALIFIED.
 *
 * @param share largest part, 0 to 1; the number of places is rounded down
 * @param chain criteria asked one after the other at equal scores
 */
record ExcellenceCap(BigDecimal share, List<TieCriterion> chain) {

	int placesIn(int cohort) {
		return share.multiply(BigDecimal.valueOf(cohort)).setScale(0, RoundingMode.DOWN).intValueExact();
	}

	/**
	 * The conclusions of those not confirmed before.
	 * @throws Refused if the chain cannot tell the last in from the first out
	 */
	Map<ProjectId, AcceptanceConclusion> conclude(List<Contender> cohort) {
		var excellent = excellent(cohort);
		var conclusions = new LinkedHashMap<ProjectId, AcceptanceConclusion>();
		cohort.stream().filter(Contender::isPending).forEach(contender -> {
			var dropped = contender.proposal() == AcceptanceConclusion.EXCELLENT
					&& !excellent.contains(contender.project());
			conclusions.put(contender.project(), dropped ? AcceptanceConclusion.QUALIFIED : contender.proposal());
		});
		return conclusions;
	}

	/** Whether the chain can tell the last in from the first out. */
	boolean isDecided(List<Contender> cohort) {
		var ranked = ranked(cohort);
		var places = placesLeft(cohort);
		return places == 0 || ranked.size() <= places
				|| order().compare(ranked.get(places - 1), ranked.get(places)) != 0;
	}

	private Set<ProjectId> excellent(List<Contender> cohort) {
		if (!isDecided(cohort)) {
			throw Refused.at("preferred", "acceptance.tie-undecided");
		}
		var best = new HashSet<ProjectId>();
		ranked(cohort).stream().limit(placesLeft(cohort)).map(Contender::project).forEach(best::add);
		return best;
	}

	private List<Contender> ranked(List<Contender> cohort) {
		return cohort.stream()
			.filter(contender -> contender.isPending() && contender.proposal() == AcceptanceConclusion.EXCELLENT)
			.sorted(order())
			.toList();
	}

	private int placesLeft(List<Contender> cohort) {
		var taken = cohort.stream()
			.filter(contender -> contender.confirmed().stream().anyMatch(AcceptanceConclusion.EXCELLENT::equals))
			.count();
		return (int) Math.max(0, placesIn(cohort.size()) - taken);
	}

	private Comparator<Contender> order() {
		var order = Contender.byPoints();
		for (var criterion : chain) {
			order = order.thenComparing(Contender.by(criterion));
		}
		return order.thenComparing(Contender.by(TieCriterion.LEADING_GROUP_VOTE));
	}

}
