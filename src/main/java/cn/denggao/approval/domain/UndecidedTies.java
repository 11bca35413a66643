package cn.denggao.approval.domain;

import java.util.List;
import java.util.Optional;

import cn.denggao.approval.domain.Ranked.Outcome;

/**
 * Finds equals that the chain cannot separate although the cut line runs between them:
 * nobody gets the place until the leading group has voted.
 */
class UndecidedTies {

	private final RankOrder order;

	UndecidedTies(RankOrder order) {
		this.order = order;
	}

	List<Ranked> mark(List<Ranked> rows) {
		return rows.stream().map(row -> isUndecided(row, rows) ? undecided(row) : row).toList();
	}

	private boolean isUndecided(Ranked row, List<Ranked> rows) {
		return isOpen(row) && rows.stream()
			.filter(this::isOpen)
			.filter(other -> order.compare(row.entrant(), other.entrant()) == 0)
			.anyMatch(other -> isSelected(row) != isSelected(other));
	}

	private boolean isOpen(Ranked row) {
		return row.outcome() != Outcome.VETOED && row.reason().isEmpty();
	}

	private static boolean isSelected(Ranked row) {
		return row.outcome() == Outcome.SELECTED;
	}

	private static Ranked undecided(Ranked row) {
		return new Ranked(row.entrant(), row.rank(), Outcome.UNDECIDED, 0, Optional.empty(), row.tieStep());
	}

}
