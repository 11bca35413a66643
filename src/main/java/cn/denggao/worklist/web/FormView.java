package cn.denggao.worklist.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

/** A Camunda Form as our own pages show it: the same fields, in the same order. */
record FormView(List<Field> fields, List<Link> links) {

	private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]+)]\\((/[^)]+)\\)");

	private static final Pattern KEY = Pattern.compile("\\{\\{\\w+}}");

	/**
	 * The form of a task.
	 * @param project for links to the project; other links lead to the task's own case
	 * @param businessKey that case
	 */
	static FormView of(JsonNode form, Map<String, String> entered, String project, String businessKey) {
		var fields = new ArrayList<Field>();
		collect(form, entered, fields);
		return new FormView(List.copyOf(fields), links(form, project, businessKey));
	}

	private static List<Link> links(JsonNode form, String project, String businessKey) {
		return form.findValuesAsText("text")
			.stream()
			.flatMap(text -> LINK.matcher(text).results())
			.map(match -> new Link(match.group(1),
					KEY.matcher(match.group(2).replace("{{projectId}}", project)).replaceAll(businessKey)))
			.toList();
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
	 * @param required whether an answer is needed whenever the field is shown
	 * @param when answers to other fields that make it apply, as {@code key=value} with
	 * blanks between, or null if it always does
	 */
	record Field(String key, String kind, String label, String note, boolean required, String when,
			Map<String, String> choices, String entered, Limits limits) {

		private static final Pattern UNEQUAL = Pattern.compile("(\\w+) != \"(\\w+)\"");

		public boolean isAlwaysRequired() {
			return required && when == null;
		}

		static Field of(JsonNode component, Map<String, String> entered) {
			var key = component.path("key").asText();
			var choices = new LinkedHashMap<String, String>();
			component.path("values")
				.forEach(choice -> choices.put(choice.path("value").asText(), choice.path("label").asText()));
			return new Field(key, kind(component.path("type").asText()),
					component.path("label").asText(component.path("dateLabel").asText("")),
					component.path("description").asText(""), component.path("validate").path("required").asBoolean(),
					when(component.path("conditional").path("hide").asText("")), choices,
					entered.getOrDefault(key, component.path("defaultValue").asText("")), Limits.of(component));
		}

		/** A field is hidden while all of these differ, hence shown when one is equal. */
		private static String when(String hide) {
			var answers = UNEQUAL.matcher(hide)
				.results()
				.map(match -> match.group(1) + "=" + match.group(2))
				.collect(Collectors.joining(" "));
			return answers.isEmpty() ? null : answers;
		}

		private static String kind(String type) {
			return switch (type) {
				case "textarea", "select", "radio", "checkbox", "checklist", "number" -> type;
				case "datetime" -> "date";
				default -> "text";
			};
		}

	}

	/**
	 * What the browser holds the person to while typing; null for nothing. The shape of a
	 * document number is left to the server, which puts the brackets right.
	 *
	 * @param step distance between two numbers that may be entered
	 */
	record Limits(Integer minLength, Integer maxLength, String min, String max, String step) {

		static Limits of(JsonNode component) {
			var checks = component.path("validate");
			var decimals = component.path("decimalDigits");
			return new Limits(whole(checks.path("minLength")), whole(checks.path("maxLength")),
					checks.path("min").asText(null), checks.path("max").asText(null),
					decimals.isNumber() ? BigDecimal.ONE.movePointLeft(decimals.intValue()).toPlainString() : null);
		}

		private static Integer whole(JsonNode number) {
			return number.isNumber() ? number.intValue() : null;
		}

	}

	/** Where the material is. */
	record Link(String label, String path) {
	}

}
