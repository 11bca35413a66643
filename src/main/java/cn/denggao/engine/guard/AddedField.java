package cn.denggao.engine.guard;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/** What a field needs that an administrator adds, so that its answers can be judged. */
final class AddedField {

	private static final Set<String> CHOICES = Set.of("radio", "select", "checklist");

	private static final int MOST_CHOICES = 50;

	private static final int LONGEST = 2000;

	private static final int MOST_DECIMALS = 6;

	private static final BigDecimal LARGEST = new BigDecimal("1E12");

	private AddedField() {
	}

	/** Keys of what is wrong. */
	static Stream<String> faults(JsonNode field) {
		return Stream
			.of(isBounded(field) ? "" : "family-bounds", hasChoices(field) ? "" : "family-choices",
					isDay(field) ? "" : "family-day")
			.filter(fault -> !fault.isEmpty());
	}

	private static boolean isBounded(JsonNode field) {
		var checks = field.path("validate");
		var decimals = field.path("decimalDigits").asInt(0);
		return isRange(checks.path("minLength"), checks.path("maxLength"), BigDecimal.ZERO, BigDecimal.valueOf(LONGEST))
				&& isRange(checks.path("min"), checks.path("max"), LARGEST.negate(), LARGEST) && decimals >= 0
				&& decimals <= MOST_DECIMALS;
	}

	private static boolean isRange(JsonNode from, JsonNode to, BigDecimal least, BigDecimal most) {
		var low = from.isNumber() ? from.decimalValue() : least;
		var high = to.isNumber() ? to.decimalValue() : most;
		return low.compareTo(least) >= 0 && low.compareTo(high) <= 0 && high.compareTo(most) <= 0;
	}

	private static boolean hasChoices(JsonNode field) {
		var choices = field.path("values").size();
		return !CHOICES.contains(field.path("type").asText()) || choices > 0 && choices <= MOST_CHOICES;
	}

	private static boolean isDay(JsonNode field) {
		return !field.path("type").asText().equals("datetime")
				|| field.path("subtype").asText().equals("date") && !field.path("disallowPassedDates").asBoolean();
	}

}
