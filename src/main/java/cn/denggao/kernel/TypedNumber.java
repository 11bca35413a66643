package cn.denggao.kernel;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as people type them: full-width digits and commas between thousands are fine,
 * commas elsewhere and powers of ten are not. A short text such as {@code 1E+10000000}
 * would otherwise become a number with ten million digits.
 */
public final class TypedNumber {

	private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,15}(\\.[0-9]{1,10})?");

	private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]{1,9}(\\.0{1,10})?");

	private static final Pattern YUAN = Pattern.compile("[-+]?[0-9]{1,12}(\\.[0-9]{1,2}0{0,8})?");

	/** Commas stand between groups of three digits before the point, or nowhere. */
	private static final Pattern GROUPED = Pattern.compile("[^,]*|[-+]?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?");

	private TypedNumber() {
	}

	/** At most fifteen digits before the point and ten behind it. */
	public static Optional<BigDecimal> in(String text) {
		return matching(NUMBER, text);
	}

	/** A number without decimals, of at most nine digits. */
	public static Optional<Integer> whole(String text) {
		return matching(WHOLE, text).map(BigDecimal::intValueExact);
	}

	/**
	 * An amount in yuan: at most twelve digits before the point and two behind it, so
	 * that sums of amounts fit where amounts do.
	 */
	public static Optional<Money> yuan(String text) {
		return matching(YUAN, text).map(Money::new);
	}

	private static Optional<BigDecimal> matching(Pattern pattern, String text) {
		var typed = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
		if (!GROUPED.matcher(typed).matches()) {
			return Optional.empty();
		}
		var plain = typed.replace(",", "");
		return pattern.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
	}

}
