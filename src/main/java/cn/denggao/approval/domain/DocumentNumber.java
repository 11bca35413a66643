package cn.denggao.approval.domain;

import java.util.regex.Pattern;

import cn.denggao.kernel.Refused;

/**
 * An official number such as 晋卫医发〔2026〕58号 (domain §8.5).
 *
 * @param word 机关代字
 */
public record DocumentNumber(String word, int year, int sequence) {

	private static final Pattern WORD = Pattern.compile("[\\u4e00-\\u9fa5]{2,12}");

	private static final Pattern NUMBER = Pattern.compile("[\\u4e00-\\u9fa5]+〔\\d{4}〕[1-9]\\d*号");

	/** The word as typed, or refused at the field. */
	static String word(String field, String typed) {
		var word = typed.strip();
		if (!WORD.matcher(word).matches()) {
			throw Refused.at(field, "approval.document.word-invalid");
		}
		return word;
	}

	/** A number of somebody else's document, or refused at the field. */
	static String foreign(String field, String typed) {
		var number = typed.strip().replace('[', '〔').replace(']', '〕').replace('﹝', '〔').replace('﹞', '〕');
		if (!NUMBER.matcher(number).matches()) {
			throw Refused.at(field, "approval.document.number-invalid");
		}
		return number;
	}

	@Override
	public String toString() {
		return word + "〔" + year + "〕" + sequence + "号";
	}

}
