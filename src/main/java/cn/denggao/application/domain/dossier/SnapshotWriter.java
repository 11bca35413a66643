package cn.denggao.application.domain.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import cn.denggao.application.DossierView.BudgetLine;
import cn.denggao.application.DossierView.Indicator;
import cn.denggao.kernel.Money;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a dossier into words: choices by their labels, computed values computed. */
@Component
public class SnapshotWriter {

	private final MessageSource texts;

	SnapshotWriter(MessageSource texts) {
		this.texts = texts;
	}

	/**
	 * What the dossier is asked for, in words.
	 * @param known values that are not entered, by source
	 */
	public Snapshot write(DossierForm form, DossierContent content, Map<String, String> known, String code,
			String title, List<Snapshot.File> files) {
		if (form.isAskedWhole()) {
			return all(form, content, known, code, title, files);
		}
		var asked = form.askedBy(content.knowing(known));
		return all(asked, content.only(asked), known, code, title,
				files.stream().filter(file -> asked.asksForFile(file.kind())).toList());
	}

	private Snapshot all(DossierForm form, DossierContent content, Map<String, String> known, String code, String title,
			List<Snapshot.File> files) {
		var figures = new Figures(form, content);
		return new Snapshot(code, title,
				form.sections().stream().map(section -> section(form, section, content, known)).toList(), files,
				form.indicators()
					.stream()
					.map(indicator -> indicator(form, indicator, content, figures))
					.filter(indicator -> indicator.baseline() != null)
					.toList(),
				new Budget(form, content).lines()
					.stream()
					.map(line -> new BudgetLine(line.year() - form.targetYears().get(0) + 1, line.source(),
							line.category(), Money.tenThousands(line.amount().toPlainString())))
					.toList());
	}

	private Snapshot.Section section(DossierForm form, FormSection section, DossierContent content,
			Map<String, String> known) {
		var values = content.section(section.code());
		return new Snapshot.Section(section.code(), section.title(),
				section.fields()
					.stream()
					.map(field -> new Snapshot.Field(field.key(), field.label(),
							(field.from() != null) ? known.getOrDefault(field.from(), "")
									: words(field, values.getOrDefault(field.key(), "")),
							field.identifying()))
					.toList(),
				section.tables().stream().map(table -> table(form, table, content, values)).toList());
	}

	private Snapshot.Table table(DossierForm form, FormTable table, DossierContent content,
			Map<String, String> values) {
		boolean free = table.kind() == FormTable.Kind.FREE;
		var columns = new ArrayList<String>();
		columns.add(free ? text("application.column.no") : text("application.column.item"));
		table.columns().forEach(column -> columns.add(heading(column)));
		var identifying = IntStream.range(0, table.columns().size())
			.filter(at -> table.columns().get(at).identifying())
			.mapToObj(at -> at + 1)
			.toList();
		var rows = free ? IntStream.rangeClosed(1, table.filledRows(values)).mapToObj(table::row).toList()
				: table.rows();
		return new Snapshot.Table(table.code(), table.title(), columns, identifying,
				rows.stream().map(row -> cells(form, row, content, values)).toList());
	}

	private List<String> cells(DossierForm form, FormTable.Row row, DossierContent content,
			Map<String, String> values) {
		var cells = new ArrayList<String>();
		cells.add(row.unit().isEmpty() ? row.label() : row.label() + " (" + row.unit() + ")");
		row.cells()
			.forEach(cell -> cells.add(
					cell.computed() ? computed(form, row, content) : words(cell, values.getOrDefault(cell.key(), ""))));
		return cells;
	}

	private static String computed(DossierForm form, FormTable.Row row, DossierContent content) {
		return form.indicators()
			.stream()
			.filter(indicator -> indicator.definition().code().equals(row.code()) && indicator.isComputed())
			.findFirst()
			.flatMap(indicator -> new Figures(form, content).baseline(indicator))
			.map(BigDecimal::toPlainString)
			.orElse("");
	}

	private Indicator indicator(DossierForm form, AskedIndicator asked, DossierContent content, Figures figures) {
		var code = asked.definition().code();
		var home = form.sections()
			.stream()
			.filter(section -> section.tables().stream().anyMatch(table -> table.kind() == FormTable.Kind.INDICATORS))
			.findFirst()
			.orElseThrow();
		var table = home.tables().stream().filter(each -> each.kind() == FormTable.Kind.INDICATORS).findFirst();
		var row = table.orElseThrow().code() + "." + code + ".";
		var baseline = asked.isComputed() ? figures.baseline(asked) : content.number(home.code(), row + "baseline");
		var targets = form.targetYears()
			.stream()
			.flatMap(year -> content.number(home.code(), row + year).stream())
			.toList();
		return new Indicator(code, baseline.orElse(null), targets, asked.definition().core());
	}

	/** A value as people read it. */
	public String words(FormField field, String value) {
		var text = value.strip();
		return switch (field.type()) {
			case CHOICE -> field.options().getOrDefault(text, text);
			case YES_NO -> text.isEmpty() ? "" : text("application.answer." + text);
			default -> (text.isEmpty() || field.unit().isEmpty()) ? text : text + " " + field.unit();
		};
	}

	private String heading(FormField column) {
		return column.label().isEmpty() ? text("application.column." + column.key()) : column.label();
	}

	private String text(String key) {
		return texts.getMessage(key, null, key, Locale.SIMPLIFIED_CHINESE);
	}

}
