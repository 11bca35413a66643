package cn.denggao.engine.intake;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import cn.denggao.engine.FormEntry;
import cn.denggao.kernel.TypedNumber;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * One field of a form.
 *
 * @param required whether an answer is needed whenever the field is shown
 * @param options the values offered and their names; empty if anything may be typed
 */
record ShippedField(String key, String type, String label, boolean required, Map<String, String> options,
		ShownWhen shownWhen, Limits limits) {

	private static final String BETWEEN_CHOICES = "\u3001";

	static ShippedField of(JsonNode component) {
		var options = new LinkedHashMap<String, String>();
		component.path("values")
			.forEach(option -> options.put(option.path("value").asText(), option.path("label").asText()));
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
		return options.isEmpty() || options.containsKey(value);
	}

	boolean isChecklist() {
		return "checklist".equals(type) || "taglist".equals(type);
	}

	boolean isCheckbox() {
		return "checkbox".equals(type);
	}

	/** What was entered, in words; nothing if nothing was. */
	Optional<FormEntry> entered(String text) {
		if (text == null) {
			return isCheckbox() ? Optional.of(entry("false", "false")) : Optional.empty();
		}
		if (isNumber()) {
			var number = TypedNumber.in(text).orElseThrow().toPlainString();
			return Optional.of(entry(number, number));
		}
		if (options.isEmpty()) {
			return Optional.of(entry(text, text));
		}
		var chosen = Arrays.stream(text.split(",")).distinct().toList();
		return Optional.of(entry(String.join(",", chosen),
				chosen.stream().map(options::get).collect(Collectors.joining(BETWEEN_CHOICES))));
	}

	private FormEntry entry(String value, String shown) {
		return new FormEntry(key, type, label, value, shown);
	}

	boolean isDate() {
		return "datetime".equals(type);
	}

	boolean isNumber() {
		return "number".equals(type);
	}

}
