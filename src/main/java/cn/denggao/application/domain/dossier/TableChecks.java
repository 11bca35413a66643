package cn.denggao.application.domain.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

import cn.denggao.kernel.TypedText;

/** Whether the tables of a section are filled in as asked. */
class TableChecks {

	private final FormSection section;

	private final DossierContent content;

	TableChecks(FormSection section, DossierContent content) {
		this.section = section;
		this.content = content;
	}

	List<Problem> problems() {
		var problems = new ArrayList<Problem>();
		for (var table : section.tables()) {
			if (table.kind() == FormTable.Kind.FREE) {
				problems.addAll(free(table));
			}
			else {
				table.rows().forEach(row -> row.cells().forEach(cell -> problems.addAll(cell(cell))));
			}
		}
		return problems;
	}

	private List<Problem> cell(FormField cell) {
		return cell.isEntered() ? FieldCheck.check(section.code(), cell, text(cell.key())).stream().toList()
				: List.of();
	}

	private List<Problem> free(FormTable table) {
		var problems = new ArrayList<Problem>();
		int rows = table.filledRows(content.section(section.code()));
		if (rows < table.minimumRows()) {
			problems.add(Problem.of(section.code(), table.code(), "too-few-rows", table.title(), table.minimumRows()));
		}
		IntStream.rangeClosed(1, rows).mapToObj(table::row).forEach(row -> row.cells().forEach(cell -> {
			problems.addAll(cell(cell).stream().map(problem -> problem.inRow(row.label())).toList());
			problems.addAll(order(row, cell));
		}));
		problems.addAll(twice(table, rows));
		return problems;
	}

	private List<Problem> order(FormTable.Row row, FormField cell) {
		if (cell.notBefore() == null) {
			return List.of();
		}
		var other = cell.key().substring(0, cell.key().lastIndexOf('.') + 1) + cell.notBefore();
		var end = Entered.date(text(cell.key()));
		var start = Entered.date(text(other));
		return (end.isPresent() && start.isPresent() && end.get().isBefore(start.get()))
				? List.of(Problem.of(section.code(), cell.key(), "dates-crossed", row.label())) : List.of();
	}

	private List<Problem> twice(FormTable table, int rows) {
		if (table.unique() == null) {
			return List.of();
		}
		var seen = new HashSet<String>();
		return IntStream.rangeClosed(1, rows)
			.mapToObj(row -> table.code() + "." + row + "." + table.unique())
			.filter(key -> !text(key).isEmpty() && !seen.add(TypedText.likeness(text(key))))
			.map(key -> Problem.of(section.code(), key, "twice", text(key)))
			.toList();
	}

	private String text(String key) {
		return content.text(section.code(), key);
	}

}
