package cn.denggao.engine.guard;

import java.util.HashSet;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** The choices of a field and the small settings that name a way of writing. */
class FormChoices {

	private static final Set<String> SUBTYPES = Set.of("date", "time", "datetime");

	private final Report report;

	FormChoices(Report report) {
		this.report = report;
	}

	void check(JsonNode component, String name) {
		var seen = new HashSet<String>();
		component.path("values").forEach(choice -> choice(component, name, choice, seen));
		if (component.has("subtype") && !SUBTYPES.contains(component.path("subtype").asText())) {
			report.of(component, name, "form-value", "subtype", component.path("subtype"));
		}
		component.path("layout").fields().forEachRemaining(entry -> {
			if (!Set.of("row", "columns").contains(entry.getKey()) || entry.getValue().isContainerNode()) {
				report.of(component, name, "form-unknown", entry.getKey());
			}
		});
	}

	private void choice(JsonNode component, String name, JsonNode choice, Set<String> seen) {
		var value = choice.path("value").asText("");
		if (!choice.isObject() || choice.size() != 2 || !choice.path("label").isTextual()
				|| !choice.path("value").isTextual() || !seen.add(value)) {
			report.of(component, name, "form-value", "values", choice);
			return;
		}
		if (!FormText.isPlain(choice.path("label").asText()) || !value.matches("[A-Za-z0-9_-]{1,60}")) {
			report.of(component, name, "form-value", "values", choice);
		}
	}

	/** Where findings go. */
	interface Report {

		void of(JsonNode at, String name, String rule, Object... arguments);

	}

}
