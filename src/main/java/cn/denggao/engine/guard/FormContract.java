package cn.denggao.engine.guard;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the receiver of a shipped form's answers reads: its fields stay under their names
 * and of their kinds, what had to be answered has to be, and no choice is offered that
 * nobody understands.
 */
final class FormContract {

	private final Map<String, JsonNode> shipped;

	private final Set<String> variables;

	private final FormChoices.Report report;

	private final FormChoices.Report warning;

	/**
	 * @param variables what is a variable of some process
	 */
	FormContract(JsonNode shipped, Set<String> variables, FormChoices.Report report, FormChoices.Report warning) {
		this.warning = warning;
		this.shipped = keyed(shipped);
		this.variables = variables;
		this.report = report;
	}

	private static Map<String, JsonNode> keyed(JsonNode form) {
		var fields = new LinkedHashMap<String, JsonNode>();
		collect(form, fields);
		return fields;
	}

	private static void collect(JsonNode parent, Map<String, JsonNode> fields) {
		parent.path("components").forEach(component -> {
			if (component.hasNonNull("key")) {
				fields.putIfAbsent(component.path("key").asText(), component);
			}
			collect(component, fields);
		});
	}

	void check(String fileKey, JsonNode form) {
		var found = keyed(form);
		shipped.forEach((key, field) -> {
			if (found.containsKey(key)) {
				kept(found.get(key), field, key);
			}
			else {
				report.of(form, fileKey, "form-field-gone", nameOf(field), key);
			}
		});
		found.forEach((key, field) -> {
			if (!shipped.containsKey(key)) {
				added(field, key);
			}
		});
	}

	/** Nobody reads it; under the name of a variable it would even change the case. */
	private void added(JsonNode field, String key) {
		if (variables.contains(key)) {
			report.of(field, key, "form-field-variable", key);
		}
		else {
			warning.of(field, key, "form-field-unread", key);
		}
	}

	private void kept(JsonNode field, JsonNode wanted, String key) {
		if (!field.path("type").equals(wanted.path("type"))) {
			report.of(field, key, "form-field-retyped", nameOf(wanted), key, wanted.path("type").asText(),
					field.path("type").asText());
		}
		if (isRequired(wanted) && !isRequired(field)) {
			report.of(field, key, "form-field-optional", nameOf(wanted), key);
		}
		if (!field.path("conditional").equals(wanted.path("conditional"))) {
			report.of(field, key, "form-field-condition", nameOf(wanted), key);
		}
		var known = values(wanted);
		values(field).stream()
			.filter(value -> !known.contains(value))
			.forEach(
					value -> report.of(field, key, "form-choice-new", nameOf(wanted), value, String.join(", ", known)));
	}

	/** Of a locked field nothing is taken, so it is never required. */
	private static boolean isRequired(JsonNode field) {
		return field.path("validate").path("required").asBoolean() && !field.path("disabled").asBoolean()
				&& !field.path("readonly").asBoolean();
	}

	private static Set<String> values(JsonNode field) {
		var values = new HashSet<String>();
		field.path("values").forEach(choice -> values.add(choice.path("value").asText()));
		return values;
	}

	private static String nameOf(JsonNode field) {
		return field.path("label").asText(field.path("dateLabel").asText(""));
	}

}
