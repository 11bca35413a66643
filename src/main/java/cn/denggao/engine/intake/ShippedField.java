package cn.denggao.engine.intake;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One field of a form.
 *
 * @param required whether an answer is needed whenever the field is shown
 * @param options the values offered; empty if anything may be typed
 */
record ShippedField(String key, String type, String label, boolean required, Set<String> options, ShownWhen shownWhen,
		Limits limits) {

	static ShippedField of(JsonNode component) {
		var options = StreamSupport.stream(component.path("values").spliterator(), false)
			.map(option -> option.path("value").asText())
			.collect(Collectors.toUnmodifiableSet());
		return new ShippedField(component.path("key").asText(), component.path("type").asText(),
				component.path("label").asText(component.path("dateLabel").asText("")),
				component.path("validate").path("required").asBoolean(), options,
				ShownWhen.of(component.path("conditional").path("hide").asText("")), Limits.of(component));
	}

	/** Whether the form shows the field beside these answers. */
	boolean isShownBeside(Map<String, String> answers) {
		return shownWhen.holdsFor(answers);
	}

	/** Whether a missing answer beside these answers is refused. */
	boolean isNeededBeside(Map<String, String> answers) {
		return required && shownWhen.isUnderstood() && isShownBeside(answers);
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
