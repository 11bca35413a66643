package cn.denggao.application.domain.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rows of which a hospital says that they do not apply to it, and why. Such a row asks
 * for nothing else, and an indicator declared so is not promised and not counted.
 */
class NotApplicable {

	/** Column in which the reason stands. */
	static final String COLUMN = "notApplicable";

	private final DossierForm form;

	private final DossierContent content;

	NotApplicable(DossierForm form, DossierContent content) {
		this.form = form;
		this.content = content;
	}

	/** Whether a reason stands in the row. */
	boolean isDeclared(FormSection section, FormTable table, FormTable.Row row) {
		return table.mayNotApply() && isDeclared(section, table, row.code());
	}

	/** The indicators that apply. */
	List<AskedIndicator> indicators() {
		return form.indicators().stream().filter(this::applies).toList();
	}

	private boolean applies(AskedIndicator indicator) {
		return form.sections()
			.stream()
			.noneMatch(section -> tables(section).filter(table -> table.kind() == FormTable.Kind.INDICATORS)
				.anyMatch(table -> isDeclared(section, table, indicator.definition().code())));
	}

	/** The row without what is not asked for, the reason alone if it is declared. */
	FormTable.Row asked(FormSection section, FormTable table, FormTable.Row row) {
		return isDeclared(section, table, row) ? new FormTable.Row(row.code(), row.label(), row.unit(),
				row.cells().stream().map(cell -> isReason(cell) ? cell : cell.withheld()).toList()) : row;
	}

	/** Rows that are said not to apply and are filled in all the same. */
	List<Problem> contradictions() {
		var problems = new ArrayList<Problem>();
		form.sections()
			.forEach(section -> tables(section).forEach(table -> table.rows()
				.stream()
				.filter(row -> isDeclared(section, table, row) && isFilled(section, row))
				.forEach(row -> problems.add(Problem.of(section.code(), table.code() + "." + row.code() + "." + COLUMN,
						"declared-and-filled", row.label())))));
		return problems;
	}

	private boolean isFilled(FormSection section, FormTable.Row row) {
		return row.cells()
			.stream()
			.filter(cell -> cell.isEntered() && !isReason(cell))
			.anyMatch(cell -> !content.text(section.code(), cell.key()).isEmpty());
	}

	private boolean isDeclared(FormSection section, FormTable table, String row) {
		return !content.text(section.code(), table.code() + "." + row + "." + COLUMN).isEmpty();
	}

	private static Stream<FormTable> tables(FormSection section) {
		return section.tables().stream().filter(FormTable::mayNotApply);
	}

	private static boolean isReason(FormField cell) {
		return cell.name().equals(COLUMN);
	}

}
