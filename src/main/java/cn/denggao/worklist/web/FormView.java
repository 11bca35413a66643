package cn.denggao.worklist.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** A Camunda Form as our own pages show it: the same fields, in the same order. */
record FormView(List<Field> fields) {

	static FormView of(JsonNode form, Map<String, String> entered) {
		var fields = new ArrayList<Field>();
		collect(form, entered, fields);
		return new FormView(List.copyOf(fields));
	}

	private static void collect(JsonNode parent, Map<String, String> entered, List<Field> fields) {
		for (var component : parent.path("components")) {
			if (!component.path("key").asText("").isEmpty()) {
				fields.add(Field.of(component, entered));
			}
			collect(component, entered, fields);
		}
	}

	/**
	 * One field.
	 *
	 * @param kind one of the fragments of the page: text, number, date, textarea, select,
	 * radio, checkbox, checklist
	 */
	record Field(String key, String kind, String label, String note, boolean required, Map<String, String> choices,
			String entered) {

		static Field of(JsonNode component, Map<String, String> entered) {
			var key = component.path("key").asText();
			var choices = new LinkedHashMap<String, String>();
			component.path("values")
				.forEach(choice -> choices.put(choice.path("value").asText(), choice.path("label").asText()));
			return new Field(key, kind(component.path("type").asText()),
					component.path("label").asText(component.path("dateLabel").asText("")),
					component.path("description").asText(""), component.path("validate").path("required").asBoolean(),
					choices, entered.getOrDefault(key, component.path("defaultValue").asText("")));
		}

		private static String kind(String type) {
			return switch (type) {
				case "textarea", "select", "radio", "checkbox", "checklist", "number" -> type;
				case "datetime" -> "date";
				default -> "text";
			};
		}

	}

}
