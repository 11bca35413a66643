package cn.denggao.approval.process;

import cn.denggao.engine.FormAnswer;
import cn.denggao.kernel.Refused;
import cn.denggao.kernel.TypedText;

/** The reason a form asks for: 10 to 2000 characters (processes §10). */
final class WrittenReason {

	private static final String FIELD = "reason";

	private static final int SHORTEST = 10;

	private static final int LONGEST = 2000;

	private WrittenReason() {
	}

	static String in(FormAnswer answer) {
		var reason = answer.required(FIELD);
		if (TypedText.length(reason) < SHORTEST || TypedText.length(reason) > LONGEST) {
			throw Refused.at(FIELD, "approval.form.reason-length", SHORTEST, LONGEST);
		}
		return reason;
	}

	/** Null where the answer is yes; a no needs its reason. */
	static String unless(boolean agreed, FormAnswer answer) {
		return agreed ? null : in(answer);
	}

	/** The answer to {@code agreed}: yes or no. */
	static boolean agreed(FormAnswer answer) {
		return "yes".equals(answer.required("agreed"));
	}

}
