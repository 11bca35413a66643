package cn.denggao.application.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import cn.denggao.application.domain.dossier.DossierForm;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * Goals and budget of an example; the years of the data file are put in the place of the
 * round's own, first for first.
 */
class ExampleGoals {

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

	void budgetInto(Map<String, String> values) {
		var first = entry.path("budget").path(0).path("year").asInt();
		entry.path("budget").forEach(line -> {
			var year = form.targetYears().get(line.path("year").asInt() - first);
			values.put("budget." + line.path("category").asText() + "." + line.path("source").asText() + "-" + year,
					line.path("amount").asText());
		});
		values.put("commitment", entry.path("commitment").asText());
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
