package cn.denggao.engine.guard;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A form that an administrator makes from a shipped one: what the receiver of that one
 * relies on stands in it unchanged, and what is added can be asked, checked, kept and
 * read afterwards.
 */
class FamilyRules {

	static final String TITLE = "Text_title";

	private static final Pattern TITLE_TEXT = Pattern.compile("## [^\\s#][^\\r\\n]{0,38}[^\\s#]");

	private static final int LONGEST_LABEL = 60;

	private static final int MOST_ADDED = 30;

	/** Words about a field, which may be changed; of choices only these. */
	private static final Set<String> WORDING = Set.of("id", "description", "layout");

	private final String model;

	private final KnownWords words;

	private final FormReader reader;

	private final Findings findings;

	private final Set<String> labels = new HashSet<>();

	private int added;

	/**
	 * @param model id of the shipped form
	 */
	FamilyRules(String model, KnownWords words, FormReader reader, Findings findings) {
		this.model = model;
		this.words = words;
		this.reader = reader;
		this.findings = findings;
	}

	void check(String fileKey, ObjectNode form) {
		var obligatory = keyed(reader.read(words.shippedForm(model)));
		var found = keyed(form);
		obligatory.forEach((key, field) -> {
			labels.add(labelOf(field));
			kept(fileKey, form, field, found.get(key));
		});
		if (!fileKey.equals(model)) {
			title(fileKey, form);
		}
		each(form, component -> component(component, obligatory.keySet()));
		if (added > MOST_ADDED) {
			report(form, fileKey, "family-many", MOST_ADDED);
		}
	}

	/** Fields that no group can hide. */
	private static Map<String, JsonNode> keyed(JsonNode form) {
		var fields = new HashMap<String, JsonNode>();
		form.path("components").forEach(component -> {
			if (component.path("key").isTextual()) {
				fields.putIfAbsent(component.path("key").asText(), component);
			}
		});
		return fields;
	}

	private static void each(JsonNode parent, Consumer<JsonNode> what) {
		parent.path("components").forEach(component -> {
			what.accept(component);
			each(component, what);
		});
	}

	private void kept(String fileKey, ObjectNode form, JsonNode shipped, JsonNode found) {
		if (found == null || !essence(found).equals(essence(shipped))) {
			report((found != null) ? found : form, (found != null) ? nameOf(found) : fileKey, "family-field",
					shipped.path("label").asText(), nameOf(shipped));
		}
	}

	private static Map<String, JsonNode> essence(JsonNode field) {
		var essence = new HashMap<String, JsonNode>();
		field.fields().forEachRemaining(entry -> {
			if (!entry.getValue().isBoolean() || entry.getValue().asBoolean()) {
				essence.put(entry.getKey(), entry.getValue());
			}
		});
		essence.keySet().removeAll(WORDING);
		if (!field.has("values")) {
			essence.remove("label");
		}
		return essence;
	}

	private void title(String fileKey, ObjectNode form) {
		var first = form.path("components").path(0);
		if (!first.path("id").asText().equals(TITLE) || !first.path("type").asText().equals("text")
				|| !TITLE_TEXT.matcher(first.path("text").asText()).matches()) {
			report(first.isObject() ? first : form, fileKey, "family-title");
		}
	}

	private void component(JsonNode component, Set<String> obligatory) {
		var key = component.path("key").asText("");
		if (component.path("type").asText().equals("group") && component.has("conditional")) {
			report(component, nameOf(component), "family-locked", nameOf(component));
		}
		if (key.isEmpty() || obligatory.contains(key)) {
			return;
		}
		added++;
		label(component, key);
		if (words.allVariables().contains(key)) {
			report(component, key, "family-variable", key);
		}
		if (component.path("disabled").asBoolean() || component.path("readonly").asBoolean()) {
			report(component, key, "family-locked", labelOf(component));
		}
		AddedField.faults(component).forEach(rule -> report(component, key, rule, labelOf(component)));
	}

	private void label(JsonNode component, String key) {
		var label = labelOf(component);
		if (label.isEmpty() || label.length() > LONGEST_LABEL) {
			report(component, key, "family-label", key, LONGEST_LABEL);
		}
		else if (!labels.add(label)) {
			report(component, key, "family-label-twice", label);
		}
	}

	private static String labelOf(JsonNode component) {
		return component.path("label").asText(component.path("dateLabel").asText("")).strip();
	}

	private static String nameOf(JsonNode component) {
		return component.path("key").asText(component.path("id").asText("group"));
	}

	private void report(JsonNode at, String name, String rule, Object... arguments) {
		var place = reader.placeOf(at);
		findings.add(Severity.ERROR, name, Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()), rule,
				arguments);
	}

}
