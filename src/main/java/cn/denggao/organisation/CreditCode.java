package cn.denggao.organisation;

import java.util.Locale;
import java.util.regex.Pattern;

import cn.denggao.kernel.Refused;

/**
 * 统一社会信用代码 (GB 32100-2015): 18 characters with a check character of its own, and inside
 * it an organisation code (GB 11714) with another. Names a legal entity, not a campus.
 */
public record CreditCode(String value) {

	private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

	private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{2}\\d{6}[" + ALPHABET + "]{10}");

	private static final int[] WEIGHTS = { 1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28 };

	private static final int[] INNER_WEIGHTS = { 3, 7, 9, 10, 5, 8, 4, 2 };

	public CreditCode {
		var typed = value;
		value = normal(value);
		if (!isValid(value)) {
			throw Refused.at("creditCode", "organisation.credit-code-invalid", typed);
		}
	}

	public static boolean isValid(String text) {
		var code = normal(text);
		return SHAPE.matcher(code).matches() && code.charAt(17) == check(code) && code.charAt(16) == innerCheck(code);
	}

	private static String normal(String text) {
		return text.strip().toUpperCase(Locale.ROOT);
	}

	private static char check(String code) {
		int sum = 0;
		for (int i = 0; i < WEIGHTS.length; i++) {
			sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
		}
		return ALPHABET.charAt((31 - sum % 31) % 31);
	}

	private static char innerCheck(String code) {
		int sum = 0;
		for (int i = 0; i < INNER_WEIGHTS.length; i++) {
			sum += Character.getNumericValue(code.charAt(8 + i)) * INNER_WEIGHTS[i];
		}
		int digit = (11 - sum % 11) % 11;
		return (digit == 10) ? 'X' : Character.forDigit(digit, 10);
	}

}
