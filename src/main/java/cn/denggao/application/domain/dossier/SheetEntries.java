package cn.denggao.application.domain.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.denggao.sheet.SheetProblems;
import cn.denggao.sheet.SheetRow;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Rows of a workbook as entries of a table. What is missing may still come; what stands
 * there has to be what its field asks for.
 */
final class SheetEntries {

	private static final String MISSING = "application.problem.missing";

	private final SheetLayout layout;

	private final FormSection section;

	private final FormTable table;

	private final MessageSource messages;

	private final SheetProblems problems;

	private final Map<String, String> values = new HashMap<>();

	SheetEntries(SheetLayout layout, FormSection section, FormTable table, MessageSource messages, String field) {
		this.layout = layout;
		this.section = section;
		this.table = table;
		this.messages = messages;
		this.problems = new SheetProblems(field);
	}

	Map<String, String> of(List<SheetRow> rows) {
		for (int at = 0; at < rows.size(); at++) {
			take(rows.get(at), at + 1);
		}
		problems.refuse();
		return values;
	}

	private void take(SheetRow read, int number) {
		var row = layout.isFree() ? table.row(number) : named(read.cells().get(0));
		if (row == null) {
			problems.add(read.number(), 0, "application.sheet.unknown-row", read.cells().get(0));
			return;
		}
		var cells = layout.cells(row);
		for (int at = 0; at < cells.size(); at++) {
			int column = at + layout.offset();
			var shown = read.cells().get(column);
			if (!shown.isEmpty()) {
				take(cells.get(at), shown, read.number(), column);
			}
		}
	}

	private void take(FormField cell, String shown, int row, int column) {
		var value = layout.stored(cell, shown);
		if (!cell.isEntered()) {
			problems.add(row, column, "application.sheet.computed");
			return;
		}
		FieldCheck.check(section.code(), cell, value)
			.filter(problem -> !problem.message().equals(MISSING))
			.ifPresent(problem -> problems.add(row, column, "application.sheet.cell", sentence(problem)));
		values.put(cell.key(), value);
	}

	private FormTable.Row named(String label) {
		return table.rows().stream().filter(row -> row.label().strip().equals(label)).findFirst().orElse(null);
	}

	private String sentence(Problem problem) {
		return messages.getMessage(problem.message(), problem.arguments().toArray(), LocaleContextHolder.getLocale());
	}

}
