package cn.denggao.application.domain.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether unusual values are explained, and computed ones possible at all. */
class SoftChecks {

	private final DossierForm form;

	private final DossierContent content;

	SoftChecks(DossierForm form, DossierContent content) {
		this.form = form;
		this.content = content;
	}

	List<Problem> problems(FormSection section) {
		var problems = new ArrayList<Problem>();
		section.fields().forEach(field -> problems.addAll(entered(section, field.key(), field.label(), field)));
		section.tables().forEach(table -> {
			table.rowsFor(content.section(section.code()))
				.forEach(row -> row.cells()
					.stream()
					.filter(FormField::isEntered)
					.forEach(cell -> problems
						.addAll(entered(section, address(table, row, cell), name(table, row, cell), cell))));
			if (table.kind() == FormTable.Kind.INDICATORS) {
				form.indicators().forEach(indicator -> problems.addAll(computed(section, table, indicator)));
			}
		});
		return problems;
	}

	/** What a cell is called among the rules. */
	private static String address(FormTable table, FormTable.Row row, FormField cell) {
		return table.code() + "."
				+ ((table.kind() == FormTable.Kind.FREE) ? ConditionalParts.columnOf(cell.name()) : row.code());
	}

	/** What the note calls it: its row, in a table whose rows people add its column. */
	private static String name(FormTable table, FormTable.Row row, FormField cell) {
		return (table.kind() == FormTable.Kind.FREE) ? cell.label() : row.label();
	}

	private List<Problem> entered(FormSection section, String address, String name, FormField field) {
		return field.key().endsWith(".weight") ? List.of()
				: content.number(section.code(), field.key())
					.map(value -> unexplained(section, address, field.label(), name, value))
					.orElse(Optional.empty())
					.stream()
					.toList();
	}

	private List<Problem> computed(FormSection section, FormTable table, AskedIndicator indicator) {
		if (!indicator.isComputed()) {
			return List.of();
		}
		var definition = indicator.definition();
		var value = new Figures(form, content).baseline(indicator).orElse(null);
		if (value == null) {
			return List.of();
		}
		var impossible = Optional.<Problem>empty();
		if (outside(definition.minimum(), definition.maximum(), value)) {
			impossible = Optional.of(Problem.of(section.code(), table.code(), "baseline-impossible", definition.name(),
					value.toPlainString(), new SoftRange(definition.minimum(), definition.maximum(), null).said()));
		}
		return Stream
			.of(impossible,
					unexplained(section, table.code() + "." + definition.code(), definition.name(), definition.name(),
							value))
			.flatMap(Optional::stream)
			.toList();
	}

	private static boolean outside(BigDecimal minimum, BigDecimal maximum, BigDecimal value) {
		return !new SoftRange(minimum, maximum, null).holds(value);
	}

	private Optional<Problem> unexplained(FormSection section, String address, String label, String name,
			BigDecimal value) {
		return Optional.ofNullable(form.rules().soft().get(section.code() + "." + address))
			.filter(range -> !range.holds(value) && !Explained.in(section, range.note(), content).covers(name))
			.map(range -> Problem.of(section.code(), range.note(), "unusual", label, value.toPlainString(),
					range.said(), section.labelOf(range.note()), name));
	}

}
