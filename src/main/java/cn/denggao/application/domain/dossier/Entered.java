package cn.denggao.application.domain.dossier;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what people type: full-width digits and thousands commas are fine. */
final class Entered {

	private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,15}(\\.\\d{1,10})?");

	private Entered() {
	}

	static Optional<BigDecimal> number(String text) {
		var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replace(",", "").strip();
		return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
	}

	static Optional<LocalDate> date(String text) {
		try {
			return Optional.of(LocalDate.parse(text.strip()));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

}
