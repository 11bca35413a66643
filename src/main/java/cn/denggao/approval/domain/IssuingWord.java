package cn.denggao.approval.domain;

import java.util.regex.Pattern;

import cn.denggao.kernel.Refused;

/** The word (机关代字) an office numbers its documents under, e.g. 晋卫医发 (domain §8.5). */
final class IssuingWord {

	private static final Pattern WORD = Pattern.compile("[\\u4e00-\\u9fa5]{2,12}");

	private IssuingWord() {
	}

	/** The word as typed, or refused at the field. */
	static String typed(String field, String text) {
		var word = text.strip();
		if (!WORD.matcher(word).matches()) {
			throw Refused.at(field, "approval.document.word-invalid");
		}
		return word;
	}

}
