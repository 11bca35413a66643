package cn.denggao.approval.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import cn.denggao.programme.RoundRules.TieCriterion;

/** The order of merit: total first, then the frozen tie chain, step by step. */
class RankOrder implements Comparator<Entrant> {

	private static final Comparator<Entrant> TOTAL = Comparator.comparing(Entrant::composite,
			Comparator.reverseOrder());

	private final List<TieCriterion> ties;

	RankOrder(List<TieCriterion> ties) {
		this.ties = List.copyOf(ties);
	}

	/** Zero if neither the total nor any step separates them. */
	@Override
	public int compare(Entrant one, Entrant other) {
		int byTotal = TOTAL.compare(one, other);
		return (byTotal != 0) ? byTotal
				: separating(one, other).map(step -> TieOrder.by(step).compare(one, other)).orElse(0);
	}

	/** For a page: equals are shown by their application number. */
	Comparator<Entrant> forDisplay() {
		return thenComparing(Entrant::code);
	}

	/**
	 * The step that separates two equal totals; empty if totals differ or nothing does.
	 */
	Optional<TieCriterion> separating(Entrant one, Entrant other) {
		if (TOTAL.compare(one, other) != 0) {
			return Optional.empty();
		}
		return ties.stream().filter(step -> TieOrder.by(step).compare(one, other) != 0).findFirst();
	}

}
