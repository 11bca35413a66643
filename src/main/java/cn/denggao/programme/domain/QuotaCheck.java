package cn.denggao.programme.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.denggao.kernel.Refused;
import cn.denggao.kernel.RefusedTogether;
import cn.denggao.organisation.SpecialtySummary;
import cn.denggao.programme.AdmittedSpecialties;
import cn.denggao.programme.PlaceBound;
import cn.denggao.programme.RecommendationRules;
import cn.denggao.programme.domain.QuotaTable.Cell;
import cn.denggao.programme.domain.QuotaTable.Row;

/** Makes rules of what stands in a table, or tells every cell that is wrong. */
final class QuotaCheck {

	/** More than any programme has in one cell, and short enough for a sum of many. */
	static final int MOST = 9999;

	private final QuotaTable table;

	private final List<Refused> refusals = new ArrayList<>();

	QuotaCheck(QuotaTable table) {
		this.table = table;
	}

	RecommendationRules rules(AdmittedSpecialties specialties) {
		checkColumns(specialties);
		var general = whole(table.defaultQuota(), QuotaTable.DEFAULT, "programme.quotas.default-wrong");
		var totals = new TreeMap<String, Integer>();
		var lines = new TreeMap<String, Map<String, Integer>>();
		for (var row : table.rows()) {
			whole(row.total(), row.field(), "programme.quotas.total-wrong", row.name())
				.ifPresent(total -> totals.put(row.unit().value(), total));
			var own = cells(row);
			if (!own.isEmpty()) {
				lines.put(row.unit().value(), own);
			}
			if (!table.fits(row)) {
				refusals.add(Refused.at(row.field(), "programme.quotas.row-beyond", row.name(), row.sum(),
						table.total(row).orElseThrow()));
			}
		}
		var rules = new RecommendationRules(general.orElse(null), totals, lines, bounds());
		requireRight();
		return rules;
	}

	private void requireRight() {
		if (!refusals.isEmpty()) {
			throw new RefusedTogether("quotas", refusals);
		}
	}

	/** Those of the pack with their figures, and the most of each column. */
	private List<PlaceBound> bounds() {
		var caps = table.caps()
			.stream()
			.flatMap(cap -> whole(cap.text(), cap.field(), "programme.quotas.cap-wrong", cap.column().name())
				.map(most -> PlaceBound.ofColumn(cap.column().code(), cap.column().name(), most))
				.stream());
		return Stream.concat(table.declared().stream().flatMap(set -> declared(set).stream()), caps).toList();
	}

	private Optional<PlaceBound> declared(SetBound set) {
		var bound = set.read();
		if (bound.isEmpty()) {
			refusals.add(Refused.at(set.figures().get(0).field(), "programme.quotas.bound-wrong", set.bound().name()));
		}
		return bound;
	}

	private Map<String, Integer> cells(Row row) {
		var places = new TreeMap<String, Integer>();
		for (Cell cell : row.cells()) {
			whole(cell.text(), cell.field(), "programme.quotas.cell-wrong", row.name(), cell.column().name())
				.ifPresent(number -> places.put(cell.column().code(), number));
		}
		return places;
	}

	private void checkColumns(AdmittedSpecialties specialties) {
		var names = table.columns().stream().collect(Collectors.toMap(SpecialtySummary::code, SpecialtySummary::name));
		QuotaLines.overlapping(names.keySet())
			.ifPresent(code -> refusals
				.add(Refused.at("column", "programme.quotas.columns-overlap", names.get(code), group(names, code))));
		table.columns()
			.stream()
			.filter(column -> !specialties.concerns(column.code()))
			.forEach(column -> refusals.add(Refused.at("column", "programme.quotas.not-admitted", column.name())));
	}

	private static String group(Map<String, String> names, String code) {
		return names.keySet().stream().filter(group -> code.startsWith(group + ".")).map(names::get).findFirst().get();
	}

	private Optional<Integer> whole(String text, String field, String key, Object... names) {
		if (text.isBlank()) {
			return Optional.empty();
		}
		var number = QuotaTable.number(text).filter(found -> found >= 0 && found <= MOST);
		if (number.isEmpty()) {
			refusals.add(Refused.at(field, key, names));
		}
		return number;
	}

}
