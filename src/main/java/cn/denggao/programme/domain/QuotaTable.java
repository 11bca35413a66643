package cn.denggao.programme.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.denggao.kernel.TypedNumber;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.organisation.SpecialtySummary;

/**
 * Places of a round's recommending units as they stand on the page: typed, read from a
 * file or kept, right or wrong.
 *
 * @param defaultQuota for units without a total of their own; blank for no limit
 * @param columns specialties or groups of them
 * @param caps most places of all units together by column; blank for no limit
 * @param declared other bounds over all units, which the pack names
 */
public record QuotaTable(String defaultQuota, List<SpecialtySummary> columns, List<Row> rows, List<Cell> caps,
		List<SetBound> declared) {

	/** Name of the field of {@link #defaultQuota()}. */
	public static final String DEFAULT = "default";

	/** Name of a unit's total, before its id. */
	public static final String TOTAL = "total-";

	/** Name of a cell, before the unit's id, a sign and the specialty. */
	public static final String CELL = "cell-";

	/** Name of a column's limit over all units, before the specialty. */
	public static final String ALL = "all-";

	/** Places that a row's total is meant to be; empty for no limit or no number. */
	public Optional<Integer> total(Row row) {
		return number(row.total().isBlank() ? defaultQuota : row.total());
	}

	/** Places of all units together; empty if one of them has no limit. */
	public Optional<Integer> total() {
		var totals = rows.stream().map(this::total).toList();
		return totals.stream().allMatch(Optional::isPresent)
				? Optional.of(totals.stream().mapToInt(Optional::get).sum()) : Optional.empty();
	}

	/** Places of all units by column. */
	public List<Integer> columnSums() {
		return IntStream.range(0, columns.size())
			.mapToObj(at -> sum(rows.stream().map(row -> row.cells().get(at).text())))
			.toList();
	}

	/** Whether the row takes up nothing beyond its total, as far as it can be read. */
	public boolean fits(Row row) {
		return total(row).filter(total -> row.sum() > total).isEmpty();
	}

	static Optional<Integer> number(String text) {
		return TypedNumber.whole(text);
	}

	private static int sum(Stream<String> texts) {
		return texts.mapToInt(text -> number(text).orElse(0)).sum();
	}

	/** One unit. */
	public record Row(OrganisationId unit, String name, String total, List<Cell> cells) {

		/** Places of its specialties together. */
		public int sum() {
			return QuotaTable.sum(cells.stream().map(Cell::text));
		}

		/** Name of its total's field. */
		public String field() {
			return TOTAL + unit;
		}

	}

	/** Places of a unit for a specialty; blank for those of the total only. */
	public record Cell(String field, SpecialtySummary column, String text) {
	}

}
