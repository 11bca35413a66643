package cn.denggao.programme.domain;

import cn.denggao.kernel.Refused;
import cn.denggao.kernel.TypedText;

/** Why something is proposed or refused, in the person's own words. */
final class Reason {

	private static final int SHORTEST = 10;

	private static final int LONGEST = 2000;

	private Reason() {
	}

	/** The words without blanks around them; refused at the field {@code reason}. */
	static String typed(String words) {
		var why = (words == null) ? "" : words.strip();
		if (TypedText.length(why) < SHORTEST || TypedText.length(why) > LONGEST) {
			throw Refused.at("reason", "programme.reason-missing");
		}
		return why;
	}

}
