package cn.denggao.engine.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** The fields that a Camunda Form declares, read from the form itself. */
record ShippedForm(Map<String, Field> fields) {

	static ShippedForm of(JsonNode form) {
		var fields = new LinkedHashMap<String, Field>();
		collect(form, fields);
		return new ShippedForm(fields);
	}

	private static void collect(JsonNode parent, Map<String, Field> fields) {
		for (var component : parent.path("components")) {
			var key = component.path("key").asText("");
			if (!key.isEmpty() && !component.path("disabled").asBoolean() && !component.path("readonly").asBoolean()) {
				fields.put(key, Field.of(component));
			}
			collect(component, fields);
		}
	}

	/**
	 * One field. Whether a field that is shown only under a condition may be missing is
	 * for the use case to say.
	 *
	 * @param options the values offered; empty if anything may be typed
	 */
	record Field(String key, String type, boolean required, Set<String> options) {

		static Field of(JsonNode component) {
			var options = StreamSupport.stream(component.path("values").spliterator(), false)
				.map(option -> option.path("value").asText())
				.collect(Collectors.toUnmodifiableSet());
			return new Field(component.path("key").asText(), component.path("type").asText(),
					component.path("validate").path("required").asBoolean() && !component.has("conditional"), options);
		}

		boolean offers(String value) {
			return options.isEmpty() || options.contains(value);
		}

		boolean isChecklist() {
			return "checklist".equals(type) || "taglist".equals(type);
		}

		boolean isCheckbox() {
			return "checkbox".equals(type);
		}

		boolean isDate() {
			return "datetime".equals(type);
		}

		boolean isNumber() {
			return "number".equals(type);
		}

	}

}
