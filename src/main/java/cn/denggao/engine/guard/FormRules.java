package cn.denggao.engine.guard;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a form may hold, by closed lists of keys, kinds and texts. */
class FormRules {

	/** Of form-js 1.8.7, which Tasklist brings. */
	private static final int NEWEST_SCHEMA = 16;

	private static final Predicate<JsonNode> TEXT = JsonNode::isTextual;

	private static final Predicate<JsonNode> WHOLE = JsonNode::isIntegralNumber;

	private static final Predicate<JsonNode> YES_NO = JsonNode::isBoolean;

	private static final Map<String, Predicate<JsonNode>> FORM = Map.ofEntries(Map.entry("type", TEXT),
			Map.entry("id", TEXT), Map.entry("schemaVersion", WHOLE), Map.entry("executionPlatform", TEXT),
			Map.entry("executionPlatformVersion", TEXT), Map.entry("components", JsonNode::isArray),
			Map.entry("exporter", JsonNode::isObject));

	private static final Map<String, Predicate<JsonNode>> COMPONENT = component();

	private static final Map<String, Predicate<JsonNode>> CHECKS = Map.of("required", YES_NO, "minLength", WHOLE,
			"maxLength", WHOLE, "min", JsonNode::isNumber, "max", JsonNode::isNumber, "pattern", TEXT);

	private static final Set<String> KINDS = Set.of("text", "textfield", "textarea", "select", "radio", "checkbox",
			"checklist", "number", "datetime", "group", "separator", "spacer");

	private static final Set<String> WITHOUT_KEY = Set.of("text", "group", "separator", "spacer");

	private static final Set<String> PATTERNS = ListFile.lines("patterns").collect(Collectors.toUnmodifiableSet());

	private final GuardLimits limits;

	private final FormReader reader;

	private final Findings findings;

	private final Set<String> keys = new HashSet<>();

	private final Set<String> ids = new HashSet<>();

	private int components;

	FormRules(GuardLimits limits, FormReader reader, Findings findings) {
		this.limits = limits;
		this.reader = reader;
		this.findings = findings;
	}

	private static Map<String, Predicate<JsonNode>> component() {
		var all = new HashMap<String, Predicate<JsonNode>>();
		Stream.of("id", "type", "key", "label", "description", "text", "dateLabel", "timeLabel", "subtype")
			.forEach(name -> all.put(name, TEXT));
		Stream.of("values", "components").forEach(name -> all.put(name, JsonNode::isArray));
		Stream.of("validate", "conditional", "layout").forEach(name -> all.put(name, JsonNode::isObject));
		Stream
			.of("serializeToString", "readonly", "disabled", "disallowPassedDates", "use24h", "showOutline",
					"searchable")
			.forEach(name -> all.put(name, YES_NO));
		Stream.of("decimalDigits", "height", "timeInterval").forEach(name -> all.put(name, WHOLE));
		all.put("increment", JsonNode::isValueNode);
		all.put("timeSerializingFormat", TEXT);
		return Map.copyOf(all);
	}

	void check(String fileKey, ObjectNode form) {
		only(form, form, FORM, fileKey);
		var id = form.path("id").asText();
		if (!id.equals(fileKey)) {
			report(form, fileKey, "key-not-file", id, fileKey);
		}
		if (!form.path("type").asText().equals("default")) {
			report(form, fileKey, "form-value", "type", form.path("type"));
		}
		if (!form.path("schemaVersion").isInt() && !form.path("schemaVersion").isBigInteger()
				|| form.path("schemaVersion").asInt() > NEWEST_SCHEMA) {
			report(form, fileKey, "form-value", "schemaVersion", form.path("schemaVersion"));
		}
		form.path("components").forEach(component -> component(component, form, fileKey));
	}

	private void component(JsonNode component, ObjectNode form, String around) {
		if (++components > limits.formFields()) {
			if (components == limits.formFields() + 1) {
				report(form, around, "too-many-fields", limits.formFields());
			}
			return;
		}
		if (!component.isObject()) {
			report(form, around, "form-value", "components", component);
			return;
		}
		var name = nameOf(component, around);
		only(component, component, COMPONENT, name);
		kind(component, name);
		texts(component, name);
		checks(component, name);
		condition(component, name);
		new FormChoices(this::report).check(component, name);
		new FormFields(this::report).check(component, name);
		component.path("components").forEach(inner -> component(inner, form, name));
	}

	private static String nameOf(JsonNode component, String around) {
		var name = component.path("key").asText(component.path("id").asText(""));
		return name.isEmpty() ? around : name;
	}

	private void kind(JsonNode component, String name) {
		var kind = component.path("type").asText();
		var key = component.path("key").asText("");
		if (!KINDS.contains(kind)) {
			report(component, name, "form-kind", kind);
		}
		if (!WITHOUT_KEY.contains(kind) && !ValueRule.VARIABLE.accepts(key, limits)) {
			report(component, name, "form-key", key);
		}
		if (!key.isEmpty() && !keys.add(key)) {
			report(component, name, "id-twice", key);
		}
		if (component.has("id") && !(ValueRule.ID.accepts(component.path("id").asText(), limits)
				&& ids.add(component.path("id").asText()))) {
			report(component, name, "id-twice", component.path("id").asText());
		}
	}

	private void texts(JsonNode component, String name) {
		Stream.of("label", "description", "dateLabel", "timeLabel")
			.filter(part -> !FormText.isPlain(component.path(part).asText("")))
			.forEach(part -> report(component, name, "form-text", part, component.path(part).asText()));
		if (component.has("text") && !FormText.isLinked(component.path("text").asText())) {
			report(component, name, "form-text", "text", component.path("text").asText());
		}
	}

	private void checks(JsonNode component, String name) {
		only(component, component.path("validate"), CHECKS, name);
		var pattern = component.path("validate").path("pattern");
		if (pattern.isTextual() && !PATTERNS.contains(pattern.asText())) {
			report(component, name, "form-pattern", pattern.asText());
		}
	}

	private void condition(JsonNode component, String name) {
		only(component, component.path("conditional"), Map.of("hide", TEXT), name);
		var hide = component.path("conditional").path("hide").asText("");
		if (hide.isEmpty()) {
			return;
		}
		var feel = (hide.startsWith("=") && hide.length() <= limits.expression()) ? Feel.expression(hide.substring(1))
				: Optional.<Feel>empty();
		if (feel.filter(Feel::isHarmless).isEmpty()) {
			report(component, name, "feel", hide);
			return;
		}
		var unknown = new TreeSet<>(feel.get().names());
		unknown.removeAll(keys);
		feel.get().names().stream().filter(name::equals).forEach(unknown::add);
		unknown.forEach(field -> report(component, name, "feel-name", field));
	}

	private void only(JsonNode at, JsonNode object, Map<String, Predicate<JsonNode>> allowed, String name) {
		object.fields().forEachRemaining(field -> {
			var rule = allowed.get(field.getKey());
			if (rule == null) {
				report(at, name, "form-unknown", field.getKey());
			}
			else if (!rule.test(field.getValue())) {
				report(at, name, "form-value", field.getKey(), field.getValue());
			}
		});
	}

	void report(JsonNode at, String name, String rule, Object... arguments) {
		say(Severity.ERROR, at, name, rule, arguments);
	}

	void warn(JsonNode at, String name, String rule, Object... arguments) {
		say(Severity.WARNING, at, name, rule, arguments);
	}

	private void say(Severity severity, JsonNode at, String name, String rule, Object... arguments) {
		var place = reader.placeOf(at);
		findings.add(severity, name, Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()), rule, arguments);
	}

}
