package cn.denggao.engine.intake;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import cn.denggao.kernel.DocumentNumber;
import cn.denggao.kernel.Refused;
import cn.denggao.kernel.TypedNumber;
import cn.denggao.kernel.TypedText;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a form demands of the text or the number in one field; a null demands nothing.
 *
 * @param decimals digits after the point at most
 * @param note what the form says about the field, for a text of the wrong shape
 */
record Limits(Integer minLength, Integer maxLength, BigDecimal min, BigDecimal max, Integer decimals, Pattern pattern,
		String note) {

	private static final int LONGEST = 4000;

	static Limits of(JsonNode component) {
		var checks = component.path("validate");
		return new Limits(whole(checks.path("minLength")), whole(checks.path("maxLength")), decimal(checks.path("min")),
				decimal(checks.path("max")), whole(component.path("decimalDigits")),
				checks.has("pattern") ? Pattern.compile(checks.path("pattern").asText()) : null,
				component.path("description").asText(""));
	}

	/** Refuses a text that is too short, too long or of the wrong shape. */
	void checkText(String field, String text) {
		if (TypedText.isUnreadable(text)) {
			throw Refused.at(field, "engine.field-unreadable");
		}
		if (minLength != null && TypedText.length(text) < minLength) {
			throw Refused.at(field, "engine.field-too-short", minLength);
		}
		int most = (maxLength != null) ? maxLength : LONGEST;
		if (TypedText.length(text) > most) {
			throw Refused.at(field, "engine.field-too-long", most);
		}
		if (pattern != null && !pattern.matcher(DocumentNumber.withProperBrackets(text)).find()) {
			throw Refused.at(field, "engine.field-pattern", note);
		}
	}

	/** Refuses what is no number, too exact, too small or too large. */
	void checkNumber(String field, String text) {
		var number = TypedNumber.in(text).orElseThrow(() -> Refused.at(field, "engine.field-no-number"));
		if (decimals != null && number.stripTrailingZeros().scale() > decimals) {
			throw (decimals == 0) ? Refused.at(field, "engine.field-no-whole-number")
					: Refused.at(field, "engine.field-too-exact", decimals);
		}
		if (min != null && number.compareTo(min) < 0) {
			throw Refused.at(field, "engine.field-too-small", min.toPlainString());
		}
		if (max != null && number.compareTo(max) > 0) {
			throw Refused.at(field, "engine.field-too-large", max.toPlainString());
		}
	}

	private static Integer whole(JsonNode number) {
		return number.isNumber() ? number.intValue() : null;
	}

	private static BigDecimal decimal(JsonNode number) {
		return number.isNumber() ? number.decimalValue() : null;
	}

}
