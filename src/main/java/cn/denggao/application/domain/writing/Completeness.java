package cn.denggao.application.domain.writing;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import cn.denggao.application.domain.dossier.FormField;
import cn.denggao.application.domain.dossier.FormSection;
import cn.denggao.application.domain.dossier.FormTable;

/**
 * How much of what must be filled in is filled in: fields, cells, rows and kinds of
 * files.
 */
public record Completeness(int asked, int filled) {

	/**
	 * Of one section.
	 * @param files kinds of files that are there
	 * @param asked kinds of files that must be there
	 */
	public static Completeness of(FormSection section, Map<String, String> values, Set<String> files,
			Set<String> asked) {
		var fields = Stream
			.concat(section.fields().stream(), section.tables().stream().flatMap(table -> cells(table, values)))
			.filter(field -> field.isEntered() && field.required())
			.toList();
		var kinds = section.attachments().stream().filter(kind -> asked.contains(kind.code())).toList();
		long filled = fields.stream().filter(field -> !values.getOrDefault(field.key(), "").isBlank()).count()
				+ kinds.stream().filter(kind -> files.contains(kind.code())).count();
		return new Completeness(fields.size() + kinds.size(), (int) filled);
	}

	/** Both together. */
	public Completeness plus(Completeness other) {
		return new Completeness(asked + other.asked, filled + other.filled);
	}

	/** In whole percent, never 100 while something is missing. */
	public int percent() {
		return (asked == 0) ? 100 : filled * 100 / asked;
	}

	/** Rows that must be there, and those that are begun. */
	private static Stream<FormField> cells(FormTable table, Map<String, String> values) {
		if (table.kind() != FormTable.Kind.FREE) {
			return table.rows().stream().flatMap(row -> row.cells().stream());
		}
		int rows = Math.max(table.minimumRows(), table.filledRows(values));
		return Stream.iterate(1, number -> number <= rows, number -> number + 1)
			.flatMap(number -> table.row(number).cells().stream());
	}

}
