package cn.denggao.application.domain.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import cn.denggao.application.domain.dossier.DossierTemplate.TableTemplate;
import cn.denggao.application.domain.dossier.FormField.Type;
import cn.denggao.programme.IndicatorDefinition;
import cn.denggao.programme.RoundRules;

/**
 * The table of indicators: baseline, a target per year, and the weight the hospital gives
 * it. Asked are the core indicators, those of the objective score and what the form adds.
 */
class IndicatorRows {

	private final TableTemplate table;

	private final Set<String> objective;

	private final List<Integer> years;

	IndicatorRows(TableTemplate table, RoundRules rules, List<Integer> years) {
		this.table = table;
		this.objective = rules.review()
			.objective()
			.stream()
			.map(RoundRules.Objective::indicator)
			.collect(Collectors.toSet());
		this.years = years;
	}

	boolean asks(IndicatorDefinition indicator) {
		return indicator.core() || objective.contains(indicator.code()) || table.also().contains(indicator.code());
	}

	AskedIndicator asked(IndicatorDefinition indicator) {
		return new AskedIndicator(indicator, table.baselines().get(indicator.code()), indicator.core());
	}

	List<FormField> columns() {
		var columns = new ArrayList<FormField>();
		columns.add(FormWriter.heading("baseline", ""));
		years.forEach(year -> columns.add(FormWriter.heading(String.valueOf(year), String.valueOf(year))));
		columns.add(FormWriter.heading("weight", ""));
		if (table.mayNotApply()) {
			columns.add(FormWriter.heading(NotApplicable.COLUMN, ""));
		}
		return columns;
	}

	FormTable.Row row(IndicatorDefinition indicator) {
		var cells = new ArrayList<FormField>();
		cells.add(cell(indicator, "baseline", indicator.name(), indicator.core() || table.mayNotApply(),
				asked(indicator).isComputed()));
		years.forEach(year -> cells
			.add(cell(indicator, String.valueOf(year), indicator.name() + " " + year, indicator.core(), false)));
		cells.add(weight(indicator));
		if (table.mayNotApply()) {
			cells.add(FormWriter.reason(key(indicator, NotApplicable.COLUMN), indicator.name()));
		}
		return new FormTable.Row(indicator.code(), indicator.name(), indicator.unit(), cells);
	}

	private FormField cell(IndicatorDefinition indicator, String column, String label, boolean required,
			boolean computed) {
		return new FormField(key(indicator, column), label, Type.DECIMAL, indicator.unit(), required, 20,
				indicator.minimum(), indicator.maximum(), indicator.decimals(), null, "", Map.of(), null, computed,
				false, null, null, null, null);
	}

	private FormField weight(IndicatorDefinition indicator) {
		return new FormField(key(indicator, "weight"), indicator.name(), Type.INTEGER, "", indicator.core(), 3,
				BigDecimal.ZERO, BigDecimal.valueOf(100), 0, null, "", Map.of(), null, false, false, null, null, null,
				null);
	}

	private String key(IndicatorDefinition indicator, String column) {
		return table.code() + "." + indicator.code() + "." + column;
	}

}
