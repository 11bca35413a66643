package cn.denggao.approval.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import cn.denggao.application.ProjectId;
import cn.denggao.approval.domain.Ranked.Outcome;
import cn.denggao.approval.domain.Ranked.Reason;
import cn.denggao.programme.RoundRules.TieCriterion;

/**
 * The order of merit of a round and who gets its places. The same entrants and rules give
 * the same result, whatever order they come in (domain §5.6, §5.8).
 */
class Ranking {

	private final CutRules rules;

	private final RankOrder order;

	private final List<Entrant> ordered;

	private final List<Entrant> vetoed;

	Ranking(Collection<Entrant> entrants, CutRules rules) {
		this.rules = rules;
		this.order = new RankOrder(rules.ties());
		this.ordered = entrants.stream().filter(entrant -> !entrant.vetoed()).sorted(order.forDisplay()).toList();
		this.vetoed = entrants.stream().filter(Entrant::vetoed).sorted(order.forDisplay()).toList();
	}

	/** All rows: those ranked first, the vetoed last and without a rank. */
	List<Ranked> rows() {
		var rows = new ArrayList<Ranked>();
		var places = new Places(rules, List.of());
		ordered.forEach(entrant -> rows.add(row(entrant, places, reservesIn(rows))));
		vetoed.forEach(
				entrant -> rows.add(new Ranked(entrant, 0, Outcome.VETOED, 0, Optional.empty(), Optional.empty())));
		return new UndecidedTies(order).mark(rows);
	}

	private Ranked row(Entrant entrant, Places places, int reserves) {
		boolean left = places.anyLeft();
		var against = left ? places.against(entrant) : Optional.<Reason>empty();
		if (left && against.isEmpty()) {
			places.give(entrant);
			return new Ranked(entrant, rankOf(entrant), Outcome.SELECTED, 0, against, tieOf(entrant));
		}
		boolean mayWait = reserves < rules.reserves() && !rules.isBelowFloor(entrant);
		return new Ranked(entrant, rankOf(entrant), mayWait ? Outcome.RESERVE : Outcome.NOT_SELECTED,
				mayWait ? reserves + 1 : 0, against, tieOf(entrant));
	}

	private static int reservesIn(List<Ranked> rows) {
		return (int) rows.stream().filter(row -> row.outcome() == Outcome.RESERVE).count();
	}

	/**
	 * Who takes a place that has become free: the first of the order of merit whom no
	 * rule forbids beside those who keep theirs.
	 */
	Optional<Entrant> successor(Set<ProjectId> holders, Set<ProjectId> barred) {
		var places = new Places(rules,
				ordered.stream().filter(entrant -> holders.contains(entrant.project())).toList());
		return ordered.stream()
			.filter(entrant -> !holders.contains(entrant.project()) && !barred.contains(entrant.project()))
			.filter(entrant -> places.anyLeft() && places.against(entrant).isEmpty())
			.findFirst();
	}

	private int rankOf(Entrant entrant) {
		return 1 + (int) ordered.stream().filter(other -> order.compare(other, entrant) < 0).count();
	}

	private Optional<TieCriterion> tieOf(Entrant entrant) {
		return ordered.stream()
			.filter(other -> other != entrant)
			.flatMap(other -> order.separating(entrant, other).stream())
			.findFirst();
	}

}
