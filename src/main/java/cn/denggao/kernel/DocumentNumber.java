package cn.denggao.kernel;

import java.util.regex.Pattern;

/**
 * Number of an official document, e.g. 晋卫医函〔2026〕31号: issuing office, year in hexagonal
 * brackets, sequence without leading zeros (GB/T 9704-2012). Other brackets are put
 * right.
 */
public record DocumentNumber(String series, int year, int sequence) {

	private static final Pattern SHAPE = Pattern.compile("([\\u4e00-\\u9fa5]{2,20})〔(\\d{4})〕([1-9]\\d{0,5})号");

	private static final Pattern CONCEALED = Pattern
		.compile("[\\p{IsHan}xX×]{2,20}〔(\\d{4}|\\d{2,3}[xX×]{1,2}|[xX×]{4})〕(\\d{1,6}|[xX×]{1,6})号");

	private static final Pattern CONCEALING = Pattern.compile("[xX×]");

	/**
	 * Reads a number typed into a field.
	 * @throws Refused naming the field if it is none
	 */
	public static DocumentNumber typed(String field, String text) {
		var match = SHAPE.matcher((text != null) ? withProperBrackets(text.strip()) : "");
		if (!match.matches()) {
			throw Refused.at(field, "kernel.document-number-invalid");
		}
		return new DocumentNumber(match.group(1), Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3)));
	}

	/** The text with hexagonal brackets in place of those a keyboard has. */
	public static String withProperBrackets(String text) {
		return text.replaceAll("[\\[\\(（﹝【]", "〔").replaceAll("[\\]\\)）﹞】]", "〕");
	}

	/**
	 * Whether this is a number in which somebody put x for parts of it, e.g.
	 * XX卫医字〔201x〕4号.
	 */
	public static boolean isConcealed(String number) {
		return CONCEALING.matcher(number).find() && CONCEALED.matcher(number).matches();
	}

	@Override
	public String toString() {
		return series + "〔" + year + "〕" + sequence + "号";
	}

}
