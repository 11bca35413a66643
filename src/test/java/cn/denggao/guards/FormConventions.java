package cn.denggao.guards;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a Camunda Form of ours may contain, so that the deployment guard and Tasklist's
 * form-js 1.8.7 accept it.
 */
class FormConventions {

	private static final int NEWEST_SCHEMA = 16;

	private static final Set<String> FORM_KEYS = Set.of("type", "id", "schemaVersion", "executionPlatform",
			"executionPlatformVersion", "components");

	private static final Set<String> FIELD_KEYS = Set.of("id", "type", "key", "label", "description", "text", "values",
			"validate", "conditional", "subtype", "dateLabel", "decimalDigits", "serializeToString", "components");

	private static final Set<String> CHECKS = Set.of("required", "minLength", "maxLength", "min", "max", "pattern");

	private static final Set<String> INPUTS = Set.of("textfield", "textarea", "select", "radio", "checkbox",
			"checklist", "number", "datetime");

	private static final Set<String> CHOICES = Set.of("select", "radio", "checklist");

	private static final Set<String> VARIABLES = Set.of("decision", "conflict", "conclusion");

	private static final String DOCUMENT_NUMBER = "^([\\u4e00-\\u9fa5]+)〔(\\d{4})〕([1-9]\\d*)号$";

	private static final Pattern LINK = Pattern.compile(
			"\\[[^\\[\\]]+]\\(/(projects|rounds|reviews|objections)/\\{\\{(projectId|roundId|reviewId|objectionId)}}(/seat|/midterm)?\\)");

	private static final Pattern COMPARISON = Pattern.compile("([a-z]\\w*) (?:!=|=) \"([\\w-]+)\"");

	private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

	private final Map<String, JsonNode> fields = new LinkedHashMap<>();

	private final Set<String> ids = new HashSet<>();

	private final List<String> findings = new ArrayList<>();

	/** What is wrong with a form that is stored under this name (without suffix). */
	static List<String> findings(String name, JsonNode form) {
		var conventions = new FormConventions();
		conventions.checkForm(name, form);
		return conventions.findings;
	}

	private void checkForm(String name, JsonNode form) {
		demand(form.path("id").asText().equals(name), "id is not the file name");
		demand(form.path("type").asText().equals("default"), "type is not default");
		demand(form.path("schemaVersion").isInt() && form.path("schemaVersion").asInt() <= NEWEST_SCHEMA,
				"schemaVersion is missing or too new");
		demandOnly(FORM_KEYS, form, "form");
		demand(LINK.matcher(form.at("/components/0/text").asText()).matches(), "does not start with the link");
		form.path("components").forEach(this::checkComponent);
		demand(fields.values().stream().anyMatch(this::isRequired), "asks for nothing");
	}

	private void checkComponent(JsonNode component) {
		var type = component.path("type").asText();
		demandOnly(FIELD_KEYS, component, type);
		demand(ids.add(component.path("id").asText()), "id twice: " + component.path("id"));
		switch (type) {
			case "text" -> demand(LINK.matcher(component.path("text").asText()).matches(), "text other than a link");
			case "group" -> component.path("components").forEach(this::checkComponent);
			default -> checkField(type, component);
		}
	}

	private void checkField(String type, JsonNode field) {
		var key = field.path("key").asText();
		demand(INPUTS.contains(type), "type not allowed: " + type);
		demand(key.matches("[a-z]\\w*"), "key is not an identifier: " + key);
		demand(fields.put(key, field) == null, "key twice: " + key);
		demandOnly(CHECKS, field.path("validate"), key);
		checkWords(key, field);
		checkChoices(type, key, field.path("values"));
		checkCondition(key, field.path("conditional"));
		checkKnownKeys(key, field);
	}

	private void checkWords(String key, JsonNode field) {
		var label = field.has("dateLabel") ? field.path("dateLabel") : field.path("label");
		demand(HAN.matcher(label.asText()).find(), "label is not Chinese: " + key);
		demand(!field.has("description") || HAN.matcher(field.path("description").asText()).find(),
				"description is not Chinese: " + key);
	}

	private void checkChoices(String type, String key, JsonNode values) {
		demand(values.isArray() == CHOICES.contains(type), "choices missing or not wanted: " + key);
		demand(valuesOf(values).distinct().count() == values.size(), "choice twice: " + key);
		values.forEach(
				(choice) -> demand(HAN.matcher(choice.path("label").asText()).find(), "choice is not Chinese: " + key));
		demand(!VARIABLES.contains(key) || valuesOf(values).allMatch((value) -> value.matches("[A-Z][A-Z_]*")),
				"choice is not an enum name: " + key);
	}

	private void checkCondition(String key, JsonNode conditional) {
		demandOnly(Set.of("hide"), conditional, key);
		if (!conditional.has("hide")) {
			return;
		}
		var hide = conditional.path("hide").asText();
		demand(hide.startsWith("="), "condition is not FEEL: " + key);
		for (var part : hide.substring(1).split(" and | or ")) {
			var comparison = COMPARISON.matcher(part);
			demand(comparison.matches() && offers(comparison.group(1), comparison.group(2)),
					"condition is not a comparison with a choice above: " + key);
		}
	}

	private boolean offers(String key, String choice) {
		return fields.containsKey(key)
				&& valuesOf(fields.get(key).path("values")).anyMatch((value) -> value.equals(choice));
	}

	private void checkKnownKeys(String key, JsonNode field) {
		var checks = field.path("validate");
		if (VARIABLES.contains(key) || key.equals("agreed")) {
			demand(field.path("type").asText().equals("radio") && isRequired(field) && !field.has("conditional"),
					"decision is not a required radio: " + key);
		}
		if (key.equals("reason")) {
			demand(checks.path("minLength").asInt() == 10 && checks.path("maxLength").asInt() == 2000,
					"reason is not of 10 to 2000 characters");
		}
		demand(key.equals("documentNo") == checks.has("pattern"), "pattern missing or not wanted: " + key);
		demand(checks.path("pattern").asText(DOCUMENT_NUMBER).equals(DOCUMENT_NUMBER), "unknown pattern: " + key);
	}

	private boolean isRequired(JsonNode field) {
		return field.at("/validate/required").asBoolean();
	}

	private static Stream<String> valuesOf(JsonNode values) {
		return StreamSupport.stream(values.spliterator(), false).map((choice) -> choice.path("value").asText());
	}

	private void demandOnly(Set<String> allowed, JsonNode node, String owner) {
		node.fieldNames()
			.forEachRemaining((name) -> demand(allowed.contains(name), "key not allowed in " + owner + ": " + name));
	}

	private void demand(boolean kept, String finding) {
		if (!kept) {
			findings.add(finding);
		}
	}

}
