package cn.denggao.application.domain.dossier;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What of a form is asked for, given what stands in the dossier. What is not asked for
 * counts as empty for other conditions, whatever was entered before.
 */
class Asking {

	private static final String ROW = "row.";

	private final DossierForm form;

	private final DossierContent content;

	private final NotApplicable declared;

	private final Map<String, Boolean> known = new HashMap<>();

	Asking(DossierForm form, DossierContent content) {
		this.form = form;
		this.content = content;
		this.declared = new NotApplicable(form, content);
	}

	DossierForm form() {
		var sections = form.sections().stream().filter(each -> isAsked(each.code())).map(this::section).toList();
		boolean goals = sections.stream()
			.flatMap(section -> section.tables().stream())
			.anyMatch(table -> table.kind() == FormTable.Kind.INDICATORS);
		return new DossierForm(sections, form.figureYears(), form.targetYears(),
				goals ? declared.indicators() : List.of(), form.rules().settled());
	}

	private FormSection section(FormSection section) {
		var at = section.code() + ".";
		return new FormSection(section.code(), section.title(), section.note(),
				section.fields().stream().filter(field -> isAsked(at + field.key())).toList(),
				section.tables()
					.stream()
					.filter(table -> isAsked(at + table.code()))
					.map(table -> table(section, table))
					.toList(),
				section.notMore(),
				section.attachments().stream().filter(file -> isAsked("file." + file.code())).toList());
	}

	private FormTable table(FormSection section, FormTable table) {
		var at = section.code() + "." + table.code() + ".";
		if (table.kind() == FormTable.Kind.FREE) {
			return table.without(withheld(section, table, at));
		}
		return table.with(table.rows()
			.stream()
			.filter(row -> isAsked(at + row.code()))
			.map(row -> declared.asked(section, table, row))
			.toList());
	}

	/** Cells that a row does not ask for. */
	private Set<String> withheld(FormSection section, FormTable table, String at) {
		var conditional = table.columns()
			.stream()
			.map(FormField::key)
			.filter(key -> form.conditions().containsKey(at + ConditionalParts.columnOf(key)))
			.toList();
		var withheld = new HashSet<String>();
		if (!conditional.isEmpty()) {
			int rows = Math.max(table.minimumRows(), table.filledRows(content.section(section.code())) + 1);
			IntStream.rangeClosed(1, rows).forEach(row -> conditional.forEach(key -> {
				if (!isAskedInRow(at, key, row)) {
					withheld.add(table.code() + "." + row + "." + key);
				}
			}));
		}
		return withheld;
	}

	private boolean isAskedInRow(String at, String column, int row) {
		var condition = form.conditions().get(at + ConditionalParts.columnOf(column));
		return condition == null || condition
			.holds(name -> name.startsWith(ROW) ? cell(at, name.substring(ROW.length()), row) : value(name));
	}

	private String cell(String at, String column, int row) {
		var section = at.substring(0, at.indexOf('.'));
		var table = at.substring(section.length() + 1);
		var code = LookedAt.of(column).name();
		if (!isAskedInRow(at, code, row)) {
			return "";
		}
		var key = table + row + "." + code;
		var yearly = content.text(section, key + "-" + LookedAt.of(column).year(form));
		return yearly.isEmpty() ? content.text(section, key) : yearly;
	}

	private boolean isAsked(String address) {
		var condition = form.conditions().get(address);
		if (condition == null) {
			return true;
		}
		var before = known.get(address);
		if (before == null) {
			before = condition.holds(this::value);
			known.put(address, before);
		}
		return before;
	}

	/** What stands in a field or in a year of a row, if it is asked for. */
	private String value(String looked) {
		var at = LookedAt.of(looked);
		var steps = at.name().split("\\.");
		if (!isAsked(steps[0]) || !isAsked(steps[0] + "." + steps[1]) || !isAsked(at.name())) {
			return "";
		}
		return (steps.length > 2) ? content.text(steps[0], steps[1] + "." + steps[2] + "." + at.year(form))
				: field(steps[0], steps[1]);
	}

	private String field(String section, String code) {
		return form.find(section)
			.flatMap(each -> each.fields().stream().filter(field -> field.key().equals(code)).findFirst())
			.map(field -> content.said(section, field))
			.orElseGet(() -> content.text(section, code));
	}

}
