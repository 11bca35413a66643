package cn.denggao.application.domain.dossier;

import java.math.BigDecimal;
import java.util.Map;

import cn.denggao.kernel.TypedPhone;

/**
 * One thing to enter, with everything a page needs to ask for it.
 *
 * @param key name within its section; table cells are {@code table.row.column}
 * @param from source of a value that is not entered, or null
 * @param computed whether the value is computed from others
 * @param mustBe the only value that passes, or null
 * @param needsAttachment kind of file that a YES, or any other kind of answer, asks for,
 * or null
 * @param notBefore column whose date this one must not precede, or null
 * @param format what a text is written like, or null where anything goes
 */
public record FormField(String key, String label, Type type, String unit, boolean required, int maxLength,
		BigDecimal minimum, BigDecimal maximum, int decimals, Integer width, String help, Map<String, String> options,
		String from, boolean computed, boolean identifying, String mustBe, String needsAttachment, String notBefore,
		Format format) {

	/** What kind of value it takes. */
	public enum Type {

		TEXT, TEXTAREA, INTEGER, DECIMAL, MONEY, YEAR, DATE, CHOICE, YES_NO;

		public boolean isNumber() {
			return this == INTEGER || this == DECIMAL || this == MONEY || this == YEAR;
		}

	}

	/** What a text is written like. */
	public enum Format {

		/** A telephone number of the mainland. */
		PHONE;

		boolean isMetBy(String text) {
			return switch (this) {
				case PHONE -> TypedPhone.in(text).isPresent();
			};
		}

	}

	/** Whether people enter it. */
	public boolean isEntered() {
		return from == null && !computed;
	}

	/** Whether it is this kind of value at all, whatever the limits. */
	public boolean takes(String value) {
		var text = value.strip();
		return switch (type) {
			case TEXT, TEXTAREA -> true;
			case CHOICE -> options.containsKey(text);
			case YES_NO -> text.equals("YES") || text.equals("NO");
			case DATE -> Entered.date(text).isPresent();
			case INTEGER, DECIMAL, MONEY, YEAR -> Entered.number(text).isPresent();
		};
	}

	/** The same under another key. */
	FormField at(String newKey) {
		return new FormField(newKey, label, type, unit, required, maxLength, minimum, maximum, decimals, width, help,
				options, from, computed, identifying, mustBe, needsAttachment, notBefore, format);
	}

	/** The same under another key and label. */
	FormField at(String newKey, String newLabel) {
		return new FormField(newKey, newLabel, type, unit, required, maxLength, minimum, maximum, decimals, width, help,
				options, from, computed, identifying, mustBe, needsAttachment, notBefore, format);
	}

	/** The same under another label. */
	public FormField called(String newLabel) {
		return at(key, newLabel);
	}

	/** The same where it is not asked for. */
	FormField withheld() {
		return new FormField(key, label, type, unit, false, maxLength, minimum, maximum, decimals, width, help, options,
				"", computed, identifying, mustBe, null, notBefore, format);
	}

	/** The same where something must stand. */
	FormField demanded() {
		return new FormField(key, label, type, unit, true, maxLength, minimum, maximum, decimals, width, help, options,
				from, computed, identifying, mustBe, needsAttachment, notBefore, format);
	}

	/** The last part of the key: the column of a cell. */
	public String name() {
		return key.substring(key.lastIndexOf('.') + 1);
	}

}
