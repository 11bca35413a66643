package cn.denggao.application.domain.dossier;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

import cn.denggao.kernel.TypedText;

/** Whether one value is what its field asks for. */
final class FieldCheck {

	private FieldCheck() {
	}

	static Optional<Problem> check(String section, FormField field, String value) {
		var text = value.strip();
		if (text.isEmpty()) {
			return field.required() ? Optional.of(Problem.at(section, field, "missing")) : Optional.empty();
		}
		if (TypedText.length(text) > field.maxLength()) {
			return Optional.of(Problem.at(section, field, "too-long", field.maxLength()));
		}
		if (field.mustBe() != null && !field.mustBe().equals(text)) {
			return Optional.of(Problem.at(section, field, "must-be"));
		}
		return switch (field.type()) {
			case TEXT, TEXTAREA -> words(section, field, text);
			case DATE ->
				Entered.date(text).isPresent() ? Optional.empty() : Optional.of(Problem.at(section, field, "no-date"));
			case CHOICE -> field.options().containsKey(text) ? Optional.empty()
					: Optional.of(Problem.at(section, field, "not-offered"));
			case YES_NO -> (text.equals("YES") || text.equals("NO")) ? Optional.empty()
					: Optional.of(Problem.at(section, field, "not-offered"));
			case INTEGER, DECIMAL, MONEY, YEAR -> number(section, field, text);
		};
	}

	private static Optional<Problem> words(String section, FormField field, String text) {
		return (field.format() == null || field.format().isMetBy(text)) ? Optional.empty()
				: Optional.of(Problem.at(section, field, "no-" + field.format().name().toLowerCase(Locale.ROOT)));
	}

	private static Optional<Problem> number(String section, FormField field, String text) {
		var number = Entered.number(text).orElse(null);
		if (number == null) {
			return Optional.of(Problem.at(section, field, "no-number"));
		}
		if (Math.max(0, number.stripTrailingZeros().scale()) > field.decimals()) {
			return Optional.of((field.decimals() == 0) ? Problem.at(section, field, "no-integer")
					: Problem.at(section, field, "too-precise", field.decimals()));
		}
		if (field.minimum() != null && number.compareTo(field.minimum()) < 0) {
			return Optional.of(Problem.at(section, field, "too-small", plain(field.minimum())));
		}
		if (field.maximum() != null && number.compareTo(field.maximum()) > 0) {
			return Optional.of(Problem.at(section, field, "too-large", plain(field.maximum())));
		}
		return Optional.empty();
	}

	private static String plain(BigDecimal number) {
		return number.toPlainString();
	}

}
