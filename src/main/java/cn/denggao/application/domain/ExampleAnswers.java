package cn.denggao.application.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.denggao.application.domain.dossier.AskedIndicator;
import cn.denggao.application.domain.dossier.DossierContent;
import cn.denggao.application.domain.dossier.DossierForm;
import cn.denggao.application.domain.dossier.FormField;
import cn.denggao.application.domain.dossier.FormSection;
import cn.denggao.application.domain.dossier.FormTable;
import cn.denggao.programme.IndicatorDefinition;

/** Answers whatever a form asks for and the data file does not know, plausibly. */
class ExampleAnswers {

	private static final BigDecimal USUAL = BigDecimal.valueOf(60);

	private static final int WHOLE = 100;

	private static final String DAY = "2026-03-01";

	private static final String AMOUNT = "10";

	private static final String PHONE = "0351-5550000";

	private static final String NOT_APPLICABLE = ".notApplicable";

	private final DossierForm form;

	private final String words;

	private final String inapplicable;

	private final Map<String, Map<String, String>> sections;

	/**
	 * Answers that are missing there.
	 * @param words for long texts
	 * @param inapplicable why figures are not given that the data file does not know
	 */
	ExampleAnswers(DossierForm form, String words, String inapplicable, Map<String, Map<String, String>> sections) {
		this.form = form;
		this.words = words;
		this.inapplicable = inapplicable;
		this.sections = sections;
	}

	/** Until nothing is missing: an answer may be what another question waits for. */
	void fill() {
		int before;
		do {
			before = count();
			form.askedBy(new DossierContent(sections)).sections().forEach(this::section);
		}
		while (count() > before);
	}

	private int count() {
		return sections.values().stream().mapToInt(Map::size).sum();
	}

	private void section(FormSection section) {
		var values = sections.get(section.code());
		section.fields().forEach(field -> answer(values, field));
		section.tables().forEach(table -> table(values, table));
	}

	private void table(Map<String, String> values, FormTable table) {
		switch (table.kind()) {
			case FREE -> rows(table, values).forEach(cell -> answer(values, cell));
			case INDICATORS -> goals(values, table);
			case BUDGET -> budget(values, table);
			default -> table.rows().forEach(row -> figures(values, row));
		}
	}

	/** What the data file does not know of does not apply to the specialty. */
	private void figures(Map<String, String> values, FormTable.Row row) {
		var reason = row.cells().get(row.cells().size() - 1);
		boolean blank = row.cells().stream().noneMatch(cell -> !values.getOrDefault(cell.key(), "").isBlank());
		if (blank && reason.key().endsWith(NOT_APPLICABLE) && reason.isEntered()) {
			values.put(reason.key(), inapplicable);
		}
		if (!values.containsKey(reason.key()) || !reason.key().endsWith(NOT_APPLICABLE)) {
			row.cells().forEach(cell -> answer(values, cell));
		}
	}

	private static Stream<FormField> rows(FormTable table, Map<String, String> values) {
		return IntStream.rangeClosed(1, Math.max(table.minimumRows(), table.filledRows(values)))
			.boxed()
			.flatMap(row -> table.row(row).cells().stream());
	}

	private void answer(Map<String, String> values, FormField field) {
		var written = values.getOrDefault(field.key(), "");
		boolean fits = field.options().isEmpty() || field.options().containsKey(written);
		if (field.required() && field.isEntered() && (written.isBlank() || !fits)) {
			values.put(field.key(), usual(field));
		}
	}

	private String usual(FormField field) {
		if (field.mustBe() != null) {
			return field.mustBe();
		}
		if (field.format() == FormField.Format.PHONE) {
			return PHONE;
		}
		return switch (field.type()) {
			case TEXT -> cut(field.label() + " " + field.key().replaceAll("[^0-9]", ""), field.maxLength());
			case TEXTAREA -> cut(words, field.maxLength());
			case CHOICE -> choice(field);
			case YES_NO -> "NO";
			case DATE -> DAY;
			case INTEGER, DECIMAL, MONEY, YEAR -> within(USUAL, field.minimum(), field.maximum());
		};
	}

	/** Another one in every row. */
	private static String choice(FormField field) {
		var steps = field.key().split("\\.");
		int row = (steps.length > 2 && steps[1].matches("[0-9]+")) ? Integer.parseInt(steps[1]) - 1 : 0;
		return List.copyOf(field.options().keySet()).get(row % field.options().size());
	}

	private static String cut(String text, int length) {
		return text.strip().substring(0, Math.min(text.strip().length(), length));
	}

	private static String within(BigDecimal wanted, BigDecimal minimum, BigDecimal maximum) {
		var least = (minimum == null) ? wanted : wanted.max(minimum);
		return ((maximum == null) ? least : least.min(maximum)).toPlainString();
	}

	/**
	 * Every year as good as the baseline; all weigh the same if they do not add up or one
	 * that must be promised has no weight.
	 */
	private void goals(Map<String, String> values, FormTable table) {
		form.indicators().forEach(indicator -> promise(values, table, indicator));
		var applying = form.indicators()
			.stream()
			.filter(indicator -> !values.containsKey(row(table, indicator) + NOT_APPLICABLE))
			.toList();
		int sum = applying.stream()
			.mapToInt(indicator -> Integer.parseInt(values.getOrDefault(weight(table, indicator), "0")))
			.sum();
		boolean weighed = applying.stream()
			.filter(AskedIndicator::targetsRequired)
			.allMatch(indicator -> values.containsKey(weight(table, indicator)));
		if (sum != WHOLE || !weighed) {
			int share = WHOLE / applying.size();
			applying.forEach(indicator -> values.put(weight(table, indicator), String.valueOf(share)));
			values.put(weight(table, applying.get(0)), String.valueOf(WHOLE - share * (applying.size() - 1)));
		}
	}

	private static String row(FormTable table, AskedIndicator indicator) {
		return table.code() + "." + indicator.definition().code();
	}

	private static String weight(FormTable table, AskedIndicator indicator) {
		return row(table, indicator) + ".weight";
	}

	private void promise(Map<String, String> values, FormTable table, AskedIndicator indicator) {
		var row = row(table, indicator) + ".";
		var usual = usual(indicator.definition());
		var computed = indicator.isComputed() ? form.baseline(new DossierContent(sections), indicator) : null;
		if (computed != null && computed.isEmpty() && mayNotApply(table)) {
			values.keySet().removeIf(key -> key.startsWith(row));
			values.put(row(table, indicator) + NOT_APPLICABLE, inapplicable);
			return;
		}
		values.remove(row(table, indicator) + NOT_APPLICABLE);
		if (computed == null) {
			values.putIfAbsent(row + "baseline", usual);
		}
		var target = (computed == null) ? values.get(row + "baseline")
				: computed.map(BigDecimal::toPlainString).orElse(usual);
		if (indicator.targetsRequired() || form.rules().complete().contains(indicator.definition().dimension())) {
			form.targetYears().forEach(year -> values.putIfAbsent(row + year, target));
		}
	}

	private static boolean mayNotApply(FormTable table) {
		return table.columns().stream().anyMatch(column -> NOT_APPLICABLE.endsWith(column.key()));
	}

	/** Nothing that would have to be explained. */
	private static String usual(IndicatorDefinition indicator) {
		return (indicator.softMinimum() == null && indicator.softMaximum() == null)
				? within(USUAL, indicator.minimum(), indicator.maximum())
				: within(USUAL, indicator.softMinimum(), indicator.softMaximum());
	}

	/** The hospital's own money, the same for every purpose, where nothing is planned. */
	private static void budget(Map<String, String> values, FormTable table) {
		var own = table.rows()
			.stream()
			.flatMap(row -> row.cells().stream())
			.map(FormField::key)
			.filter(key -> key.contains("." + ExampleGoals.OWN + "-"))
			.toList();
		if (values.keySet().stream().noneMatch(key -> key.startsWith(table.code() + "."))) {
			own.forEach(key -> values.put(key, AMOUNT));
			values.put("commitment", String.valueOf(own.size() * Integer.parseInt(AMOUNT)));
		}
	}

}
