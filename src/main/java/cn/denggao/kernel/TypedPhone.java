package cn.denggao.kernel;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Telephone numbers of the mainland as people type them: a mobile number, or an area code
 * and a number, perhaps with an extension. Spaces, full-width digits and any kind of dash
 * are fine.
 */
public final class TypedPhone {

	private static final Pattern MOBILE = Pattern.compile("(\\+?86-?)?1[3-9][0-9]-?[0-9]{4}-?[0-9]{4}");

	/** The extension follows a dash or the word for putting through. */
	private static final Pattern LANDLINE = Pattern
		.compile("(0[1-9][0-9]{1,2}-?|\\(0[1-9][0-9]{1,2}\\)-?)[0-9]{7,8}([-\\u8F6C][0-9]{1,6})?");

	private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

	private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");

	private TypedPhone() {
	}

	/** The number without spaces and in plain digits; empty if it is none. */
	public static Optional<String> in(String text) {
		var plain = SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
		var number = DASHES.matcher(plain).replaceAll("-");
		return (MOBILE.matcher(number).matches() || LANDLINE.matcher(number).matches()) ? Optional.of(number)
				: Optional.empty();
	}

}
