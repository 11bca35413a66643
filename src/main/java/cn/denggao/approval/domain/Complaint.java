package cn.denggao.approval.domain;

import cn.denggao.kernel.Refused;
import cn.denggao.kernel.TypedText;

/** What an objector says: the facts, and what proves them. */
public record Complaint(String facts, String evidence) {

	private static final int SHORTEST = 10;

	private static final int LONGEST = 4000;

	public Complaint {
		facts = text("facts", facts);
		evidence = text("evidence", evidence);
	}

	private static String text(String field, String typed) {
		var text = typed.strip();
		if (TypedText.length(text) < SHORTEST || TypedText.length(text) > LONGEST) {
			throw Refused.at(field, "approval.objection.text-length", SHORTEST, LONGEST);
		}
		return text;
	}

}
