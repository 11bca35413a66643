package cn.denggao.application.domain.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import cn.denggao.application.domain.dossier.DossierTemplate.FieldTemplate;
import cn.denggao.application.domain.dossier.DossierTemplate.SectionTemplate;
import cn.denggao.application.domain.dossier.DossierTemplate.TableTemplate;
import cn.denggao.application.domain.dossier.FormField.Type;
import cn.denggao.programme.AdmittedSpecialties.Direction;
import cn.denggao.programme.IndicatorDefinition;
import cn.denggao.programme.RoundRules;
import cn.denggao.programme.Rubric;

/**
 * Writes a round's form from the pack's template, the frozen rules and the indicators.
 */
class FormWriter {

	private static final int MONTHS = 12;

	private static final int LONGEST_REASON = 60;

	private final DossierTemplate template;

	private final RoundRules rules;

	private final List<IndicatorDefinition> indicators;

	private final List<Rubric.Veto> vetoes;

	private final RegisteredLists registered;

	private final List<Integer> figureYears;

	private final List<Integer> targetYears;

	private final List<AskedIndicator> asked = new ArrayList<>();

	FormWriter(DossierTemplate template, RoundRules rules, List<IndicatorDefinition> indicators,
			List<Rubric.Veto> vetoes, RegisteredLists registered, int year) {
		this.template = template;
		this.rules = rules;
		this.indicators = indicators;
		this.vetoes = vetoes;
		this.registered = registered;
		int baseline = rules.windows().baselineYear();
		this.figureYears = IntStream.rangeClosed(baseline - template.figureYears() + 1, baseline).boxed().toList();
		this.targetYears = IntStream.rangeClosed(year + 1, year + rules.agreement().termMonths() / MONTHS)
			.boxed()
			.toList();
	}

	DossierForm write() {
		var sections = template.sections().stream().map(this::section).toList();
		return new DossierForm(sections, figureYears, targetYears, List.copyOf(asked),
				new RulesOfForm(template, indicators).rules());
	}

	private FormSection section(SectionTemplate section) {
		return new FormSection(section.code(), section.title(), section.note(),
				section.fields().stream().map(this::field).toList(),
				section.tables().stream().map(this::table).toList(),
				section.notMore().stream().map(pair -> new FormSection.NotMore(pair.get(0), pair.get(1))).toList(),
				section.attachments()
					.stream()
					.map(file -> new FormSection.AttachmentKind(file.code(), file.label(), file.required(),
							file.identifying()))
					.toList());
	}

	private FormTable table(TableTemplate table) {
		return switch (table.kind()) {
			case FREE -> free(table);
			case YEARS -> years(table);
			case INDICATORS -> indicators(table);
			case BUDGET -> budget(table);
			case VETOES -> vetoes(table);
		};
	}

	private FormTable free(TableTemplate table) {
		var columns = new ArrayList<FormField>();
		for (var column : table.columns()) {
			if (column.yearly()) {
				figureYears.forEach(
						year -> columns.add(field(column).at(column.code() + "-" + year, year + " " + column.label())));
			}
			else {
				columns.add(field(column));
			}
		}
		return new FormTable(table.code(), table.title(), table.kind(), columns, List.of(),
				(table.minimumRows() == null) ? 0 : number(table.minimumRows()).intValue(),
				(table.maximumRows() == null) ? 1 : table.maximumRows(), table.unique(), null);
	}

	private FormTable years(TableTemplate table) {
		var columns = new ArrayList<FormField>();
		figureYears.forEach(year -> columns.add(heading(String.valueOf(year), String.valueOf(year))));
		if (table.mayNotApply()) {
			columns.add(heading(NotApplicable.COLUMN, ""));
		}
		return matrix(table, columns,
				table.rows()
					.stream()
					.map(row -> new FormTable.Row(row.code(), row.label(), text(row.unit()), figures(table, row)))
					.toList());
	}

	/** A figure per year, and where it may not apply the reason instead. */
	private List<FormField> figures(TableTemplate table, FieldTemplate row) {
		var at = table.code() + "." + row.code() + ".";
		var figure = table.mayNotApply() ? field(row).demanded() : field(row);
		var cells = new ArrayList<FormField>();
		figureYears.forEach(year -> cells.add(figure.at(at + year, row.label() + " " + year)));
		if (table.mayNotApply()) {
			var reason = reason(at + NotApplicable.COLUMN, row.label());
			cells.add(row.required() ? reason.withheld() : reason);
		}
		return cells;
	}

	private FormTable indicators(TableTemplate table) {
		var writer = new IndicatorRows(table, rules, targetYears);
		var chosen = indicators.stream().filter(writer::asks).toList();
		chosen.forEach(indicator -> asked.add(writer.asked(indicator)));
		return matrix(table, writer.columns(), chosen.stream().map(writer::row).toList());
	}

	private FormTable budget(TableTemplate table) {
		var columns = new ArrayList<FormField>();
		rules.budget()
			.sources()
			.forEach(source -> targetYears
				.forEach(year -> columns.add(heading(source.code() + "-" + year, source.name() + " " + year))));
		return matrix(table, columns,
				rules.budget()
					.categories()
					.stream()
					.map(category -> new FormTable.Row(category.code(), category.name(), "",
							columns.stream()
								.map(column -> amount(table.code() + "." + category.code() + "." + column.key(),
										category.name() + " " + column.label()))
								.toList()))
					.toList());
	}

	/** Those of the standard, then what the form wants to be declared beside them. */
	private FormTable vetoes(TableTemplate table) {
		var declared = new LinkedHashMap<String, String>();
		vetoes.forEach(veto -> declared.put(veto.code(), veto.name()));
		table.rows().forEach(row -> declared.putIfAbsent(row.code(), row.label()));
		return matrix(table, List.of(heading("declared", "")),
				declared.entrySet().stream().map(veto -> declaration(table, veto.getKey(), veto.getValue())).toList());
	}

	private static FormTable.Row declaration(TableTemplate table, String code, String name) {
		return new FormTable.Row(code, name, "",
				List.of(plain(table.code() + "." + code + ".declared", name, Type.YES_NO, true)));
	}

	private static FormTable matrix(TableTemplate table, List<FormField> columns, List<FormTable.Row> rows) {
		return new FormTable(table.code(), table.title(), table.kind(), columns, rows, rows.size(), rows.size(), null,
				jump(table));
	}

	private static FormTable.Jump jump(TableTemplate table) {
		return (table.jumpNote() == null || table.jumpOver() == null) ? null
				: new FormTable.Jump(table.jumpNote(), table.jumpOver(), !Boolean.FALSE.equals(table.jumpFromZero()));
	}

	private FormField field(FieldTemplate field) {
		return new FormField(field.code(), field.label(), (field.type() == null) ? Type.TEXT : field.type(),
				text(field.unit()), field.required(), (field.maxLength() == null) ? 200 : field.maxLength(),
				number(field.minimum()), number(field.maximum()), decimals(field), field.width(), text(field.help()),
				options(field), field.from(), false, field.identifying(), field.mustBe(), field.needsAttachment(),
				field.notBefore(), field.format());
	}

	private Map<String, String> options(FieldTemplate field) {
		if (field.optionsOf() == null) {
			return field.options();
		}
		if (RegisteredLists.knows(field.optionsOf())) {
			return registered.of(field.optionsOf());
		}
		if (!field.optionsOf().equals(DossierTemplate.DIRECTIONS)) {
			return template.lists().get(field.optionsOf());
		}
		return rules.specialties()
			.directions()
			.stream()
			.collect(Collectors.toMap(Direction::code, Direction::name, (one, same) -> one, LinkedHashMap::new));
	}

	private static int decimals(FieldTemplate field) {
		if (field.decimals() != null) {
			return field.decimals();
		}
		return (field.type() == Type.MONEY) ? 4 : 0;
	}

	private BigDecimal number(String text) {
		if (text == null) {
			return null;
		}
		return switch (text) {
			case "TEAM" -> BigDecimal.valueOf(rules.team().minimum());
			case "TEAM_MONTHS" -> BigDecimal.valueOf(rules.team().registeredMonthsPerYear());
			default -> new BigDecimal(text);
		};
	}

	private static FormField amount(String key, String label) {
		return new FormField(key, label, Type.MONEY, "", false, 20, BigDecimal.ZERO, null, 4, null, "", Map.of(), null,
				false, false, null, null, null, null);
	}

	static FormField plain(String key, String label, Type type, boolean required) {
		return new FormField(key, label, type, "", required, 200, null, null, 0, null, "", Map.of(), null, false, false,
				null, null, null, null);
	}

	static FormField reason(String key, String label) {
		return new FormField(key, label, Type.TEXT, "", false, LONGEST_REASON, null, null, 0, null, "", Map.of(), null,
				false, false, null, null, null, null);
	}

	static FormField heading(String code, String label) {
		return plain(code, label, Type.TEXT, false);
	}

	private static String text(String text) {
		return (text == null) ? "" : text;
	}

}
