package cn.denggao.guide.domain;

import cn.denggao.kernel.DocumentNumber;
import cn.denggao.kernel.Refused;

/**
 * Number of a policy document as it was printed. A text that came with its figures
 * blacked out, such as XX卫医字〔201x〕4号, keeps an open number (R001-01, R003-01).
 *
 * @param text with hexagonal brackets
 * @param open whether a part of it is not known
 */
record PolicyNumber(String text, boolean open) {

	/**
	 * Reads what was typed.
	 * @throws Refused naming the field if it is no number
	 */
	static PolicyNumber typed(String field, String typed) {
		var text = DocumentNumber.withProperBrackets(typed.strip());
		if (DocumentNumber.isConcealed(text)) {
			return new PolicyNumber(text, true);
		}
		return new PolicyNumber(DocumentNumber.typed(field, text).toString(), false);
	}

}
