package cn.denggao.kernel;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as people type them: {@code 2026-01-31}, with a year of four digits. */
public final class TypedDate {

	private static final Pattern DAY = Pattern.compile("(19|2[0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}");

	private TypedDate() {
	}

	/** The day, if the text is one of the years 1900 to 2999. */
	public static Optional<LocalDate> in(String text) {
		var plain = text.strip();
		if (!DAY.matcher(plain).matches()) {
			return Optional.empty();
		}
		try {
			return Optional.of(LocalDate.parse(plain));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

}
