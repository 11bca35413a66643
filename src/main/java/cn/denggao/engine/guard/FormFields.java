package cn.denggao.engine.guard;

import java.math.BigDecimal;
import java.util.Set;
import java.util.HashSet;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/** Whether a field can be filled in by a person at all, and means what it seems to. */
final class FormFields {

	private static final Set<String> CHOICES = Set.of("radio", "select", "checklist");

	private static final Set<String> WITHOUT_LABEL = Set.of("text", "group", "separator", "spacer");

	private static final Set<Integer> INTERVALS = Set.of(1, 5, 10, 15, 20, 30, 60);

	private static final int LONGEST_LABEL = 200;

	private static final BigDecimal LONGEST_ANSWER = BigDecimal.valueOf(4000);

	private static final BigDecimal LARGEST = new BigDecimal("1E15");

	private static final int MOST_DECIMALS = 12;

	private static final int HIGHEST = 2000;

	private static final int COLUMNS = 16;

	/** The one shape of condition by which a missing answer is noticed by the server. */
	private static final Pattern CONDITION = Pattern.compile("=(\\w+ != \"[\\w-]+\")( and \\w+ != \"[\\w-]+\")*");

	private final FormChoices.Report report;

	FormFields(FormChoices.Report report) {
		this.report = report;
	}

	void check(JsonNode field, String name) {
		label(field, name);
		bounds(field, name);
		choices(field, name);
		sizes(field, name);
		condition(field, name);
	}

	private void label(JsonNode field, String name) {
		var label = field.path("label").asText(field.path("dateLabel").asText(field.path("timeLabel").asText("")));
		var isNeeded = !WITHOUT_LABEL.contains(field.path("type").asText());
		if (label.length() > LONGEST_LABEL || isNeeded && label.isBlank()) {
			report.of(field, name, "form-label", name, LONGEST_LABEL);
		}
	}

	private void bounds(JsonNode field, String name) {
		var checks = field.path("validate");
		if (!isRange(checks.path("minLength"), checks.path("maxLength"), BigDecimal.ZERO, LONGEST_ANSWER)
				|| !isRange(checks.path("min"), checks.path("max"), LARGEST.negate(), LARGEST)) {
			report.of(field, name, "form-bounds", name);
		}
	}

	private static boolean isRange(JsonNode from, JsonNode to, BigDecimal least, BigDecimal most) {
		var low = from.isNumber() ? from.decimalValue() : least;
		var high = to.isNumber() ? to.decimalValue() : most;
		return low.compareTo(least) >= 0 && low.compareTo(high) <= 0 && high.compareTo(most) <= 0;
	}

	private void choices(JsonNode field, String name) {
		if (CHOICES.contains(field.path("type").asText()) && field.path("values").isEmpty()) {
			report.of(field, name, "form-no-choice", name);
		}
		var labels = new HashSet<String>();
		field.path("values").forEach(choice -> {
			var label = choice.path("label").asText("").strip();
			if (label.isEmpty() || label.length() > LONGEST_LABEL || !labels.add(label)) {
				report.of(field, name, "form-choice-label", name, label);
			}
		});
	}

	private void sizes(JsonNode field, String name) {
		if (field.has("timeInterval") && !INTERVALS.contains(field.path("timeInterval").asInt())) {
			report.of(field, name, "form-value", "timeInterval", field.path("timeInterval"));
		}
		within(field, name, "decimalDigits", 0, MOST_DECIMALS);
		within(field, name, "height", 1, HIGHEST);
		if (field.has("increment") && !field.path("increment").asText().matches("[0-9]{0,6}(\\.[0-9]{1,6})?")) {
			report.of(field, name, "form-value", "increment", field.path("increment"));
		}
		if (field.path("layout").hasNonNull("columns")) {
			within(field.path("layout"), name, "columns", 1, COLUMNS);
		}
		if (field.path("layout").hasNonNull("row")
				&& !field.path("layout").path("row").asText().matches("[\\w-]{1,60}")) {
			report.of(field, name, "form-value", "row", field.path("layout").path("row"));
		}
	}

	private void within(JsonNode object, String name, String key, int least, int most) {
		var value = object.path(key);
		if (object.has(key) && (!value.canConvertToInt() || value.asInt() < least || value.asInt() > most)) {
			report.of(object, name, "form-value", key, value);
		}
	}

	/**
	 * A group's condition hides fields that the server still asks for; and of a field
	 * that is hidden in another way it does not notice that the answer is missing.
	 */
	private void condition(JsonNode field, String name) {
		var hide = field.path("conditional").path("hide").asText("");
		if (hide.isEmpty()) {
			return;
		}
		if (field.path("type").asText().equals("group")) {
			report.of(field, name, "form-hidden-group", name);
		}
		else if (field.path("validate").path("required").asBoolean() && !CONDITION.matcher(hide).matches()) {
			report.of(field, name, "form-hidden-required", name);
		}
	}

}
