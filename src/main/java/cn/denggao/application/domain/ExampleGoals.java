package cn.denggao.application.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import cn.denggao.application.domain.dossier.DossierForm;
import cn.denggao.application.domain.dossier.FormField;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * Goals and budget of an example; the years of the data file are put in the place of the
 * round's own, first for first.
 */
class ExampleGoals {

	static final String OWN = "HOSPITAL";

	private final JsonNode entry;

	private final DossierForm form;

	ExampleGoals(JsonNode entry, DossierForm form) {
		this.entry = entry;
		this.form = form;
	}

	void into(Map<String, String> values) {
		values.put("coreDiseases", ExampleDossier.lines(entry.path("coreDiseases")));
		values.put("goals", entry.path("goals").asText());
		entry.path("indicators").forEach(indicator -> {
			var row = "indicators." + indicator.path("code").asText() + ".";
			values.put(row + "baseline", indicator.path("baseline").asText());
			values.put(row + "weight", indicator.path("weight").asText());
			var given = names(indicator.path("targets"));
			for (var year : form.targetYears()) {
				var at = Math.min(form.targetYears().indexOf(year), given.size() - 1);
				values.put(row + year, indicator.path("targets").path(given.get(at)).asText());
			}
		});
		tasks(values);
	}

	/**
	 * All lines get smaller where the public ones are more than a project may ask for.
	 * @param grant most that a project is given, 万元
	 */
	void budgetInto(Map<String, String> values, BigDecimal grant) {
		var lines = new LinkedHashMap<String, BigDecimal>();
		var first = entry.path("budget").path(0).path("year").asInt();
		var cells = cells();
		for (var line : entry.path("budget")) {
			var at = line.path("year").asInt() - first;
			var key = (at < form.targetYears().size()) ? key(line, form.targetYears().get(at)) : "";
			if (cells.contains(key)) {
				lines.put(key, line.path("amount").decimalValue());
			}
		}
		var granted = sum(lines, false);
		if (granted.compareTo(grant) > 0) {
			lines.replaceAll((key, amount) -> amount.multiply(grant)
				.divide(granted, 2, isOwn(key) ? RoundingMode.UP : RoundingMode.DOWN));
		}
		lines.forEach((key, amount) -> values.put(key, amount.toPlainString()));
		values.put("commitment", sum(lines, true).toPlainString());
	}

	private static boolean isOwn(String key) {
		return key.contains("." + OWN + "-");
	}

	private static BigDecimal sum(Map<String, BigDecimal> lines, boolean own) {
		return lines.entrySet()
			.stream()
			.filter(line -> isOwn(line.getKey()) == own)
			.map(Map.Entry::getValue)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static String key(JsonNode line, int year) {
		return "budget." + line.path("category").asText() + "." + line.path("source").asText() + "-" + year;
	}

	/** Years and sources differ from round to round. */
	private Set<String> cells() {
		return form.find("L")
			.stream()
			.flatMap(section -> section.tables().stream())
			.flatMap(table -> table.rows().stream())
			.flatMap(row -> row.cells().stream())
			.map(FormField::key)
			.collect(Collectors.toSet());
	}

	private void tasks(Map<String, String> values) {
		var number = 0;
		for (var task : entry.path("tasks")) {
			number++;
			for (var key : List.of("name", "content", "output", "start", "end")) {
				values.put("tasks." + number + "." + key, task.path(key).asText());
			}
		}
	}

	private static List<String> names(JsonNode object) {
		var names = new ArrayList<String>();
		object.fieldNames().forEachRemaining(names::add);
		return names;
	}

}
