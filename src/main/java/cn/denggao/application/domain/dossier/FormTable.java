package cn.denggao.application.domain.dossier;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One table of a section.
 *
 * @param columns headings; of a FREE table also what each row asks for
 * @param rows fixed rows with their cells; empty for a FREE table
 * @param unique column of a FREE table in which nothing may stand twice, or null
 * @param jump what is a jump from year to year and where it is explained, or null
 * @param withheld cells of a FREE table that are not asked for
 */
public record FormTable(String code, String title, Kind kind, List<FormField> columns, List<Row> rows, int minimumRows,
		int maximumRows, String unique, Jump jump, Set<String> withheld) {

	/** A table that asks for all its cells. */
	public FormTable(String code, String title, Kind kind, List<FormField> columns, List<Row> rows, int minimumRows,
			int maximumRows, String unique, Jump jump) {
		this(code, title, kind, columns, rows, minimumRows, maximumRows, unique, jump, Set.of());
	}

	/** The same without cells that are not asked for. */
	FormTable without(Set<String> cells) {
		return new FormTable(code, title, kind, columns, rows, minimumRows, maximumRows, unique, jump, cells);
	}

	/** The same with only these of its fixed rows. */
	FormTable with(List<Row> some) {
		return new FormTable(code, title, kind, columns, some, some.size(), some.size(), unique, jump, withheld);
	}

	/** Whether a row may be declared not to apply, with a reason instead of figures. */
	boolean mayNotApply() {
		return kind != Kind.FREE && columns.stream().anyMatch(column -> column.key().equals(NotApplicable.COLUMN));
	}

	/** How rows and columns come about. */
	public enum Kind {

		FREE, YEARS, INDICATORS, BUDGET, VETOES

	}

	/**
	 * What is a jump from year to year.
	 *
	 * @param note field of the section that must name and explain each row that jumps
	 * @param over share of the earlier year's figure
	 * @param fromZero whether any rise from 0 is one, too
	 */
	public record Jump(String note, BigDecimal over, boolean fromZero) {

		/** Whether the change between two years that follow each other is one. */
		boolean isFrom(BigDecimal before, BigDecimal after) {
			if (before.signum() == 0) {
				return fromZero && after.signum() != 0;
			}
			return after.subtract(before).abs().compareTo(before.abs().multiply(over)) > 0;
		}

	}

	/** One row with its cells in the order of the columns. */
	public record Row(String code, String label, String unit, List<FormField> cells) {
	}

	/**
	 * The rows to show for what was entered; a FREE table keeps one empty row at least.
	 */
	public List<Row> rowsFor(Map<String, String> values) {
		if (kind != Kind.FREE) {
			return rows;
		}
		return IntStream.rangeClosed(1, Math.min(maximumRows, Math.max(filledRows(values) + 1, minimumRows)))
			.mapToObj(this::row)
			.toList();
	}

	/** The last row of a FREE table in which something stands. */
	public int filledRows(Map<String, String> values) {
		return values.entrySet()
			.stream()
			.filter(entry -> entry.getKey().startsWith(code + ".") && !entry.getValue().isBlank())
			.mapToInt(entry -> rowNumber(entry.getKey()))
			.max()
			.orElse(0);
	}

	/** The same entries of a FREE table without empty rows between the filled ones. */
	public Map<String, String> compact(Map<String, String> values) {
		if (kind != Kind.FREE) {
			return values;
		}
		var numbers = values.keySet()
			.stream()
			.filter(key -> key.startsWith(code + "."))
			.map(FormTable::rowNumber)
			.distinct()
			.sorted()
			.toList();
		var compact = new HashMap<String, String>();
		values.forEach((key, value) -> compact.put(key.startsWith(code + ".")
				? code + "." + (numbers.indexOf(rowNumber(key)) + 1) + "." + key.substring(key.lastIndexOf('.') + 1)
				: key, value));
		return compact;
	}

	/** Every cell that may be entered, a FREE table to its last possible row. */
	List<FormField> cells() {
		if (kind != Kind.FREE) {
			return rows.stream().flatMap(row -> row.cells().stream()).toList();
		}
		return IntStream.rangeClosed(1, maximumRows).boxed().flatMap(number -> row(number).cells().stream()).toList();
	}

	/** An empty row of a FREE table. */
	public Row row(int number) {
		return new Row(String.valueOf(number), String.valueOf(number), "",
				columns.stream().map(column -> cell(column.at(code + "." + number + "." + column.key()))).toList());
	}

	private FormField cell(FormField cell) {
		return withheld.contains(cell.key()) ? cell.withheld() : cell;
	}

	private static int rowNumber(String key) {
		var parts = key.split("\\.");
		return parts[1].matches("[0-9]{1,4}") ? Integer.parseInt(parts[1]) : 0;
	}

}
