package cn.denggao.kernel;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Texts as people type and paste them. Signs that nobody sees and marks heaped on one
 * character are taken out; signs that turn the direction around are closed, so that they
 * reach no further than the text; rare characters, variants and emoji stay.
 */
public final class TypedText {

	private static final int REPLACEMENT = 0xFFFD;

	private TypedText() {
	}

	/**
	 * Whether no database can hold it, or whoever wrote it was misunderstood on the way:
	 * NUL, half a character, or the sign that stands for an unknown one.
	 */
	public static boolean isUnreadable(String text) {
		return text.codePoints()
			.anyMatch(sign -> sign == 0 || sign == REPLACEMENT || Character.getType(sign) == Character.SURROGATE);
	}

	/** The text in composed form (NFC), without what is invisible. */
	public static String clean(String text) {
		return isPlain(text) ? text : VisibleText.of(Normalizer.normalize(text, Normalizer.Form.NFC));
	}

	/** How many characters people count: 𠮷 is one. */
	public static int length(String text) {
		return text.codePointCount(0, text.length());
	}

	/**
	 * What two names have in common that people take for the same: blanks, width, case
	 * and composition do not matter.
	 */
	public static String likeness(String name) {
		return Normalizer.normalize(clean(name), Normalizer.Form.NFKC)
			.replaceAll("\\s+", "")
			.toUpperCase(Locale.ROOT)
			.toLowerCase(Locale.ROOT);
	}

	/** Most texts: ASCII, Chinese and its punctuation. */
	private static boolean isPlain(String text) {
		return text.chars()
			.allMatch(sign -> sign >= ' ' && sign < 0x7F || sign >= 0x4E00 && sign <= 0x9FFF
					|| sign >= 0x3001 && sign <= 0x301F || sign == '\n' || sign == '\r' || sign == '\t');
	}

}
