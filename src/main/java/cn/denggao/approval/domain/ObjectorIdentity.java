package cn.denggao.approval.domain;

import cn.denggao.kernel.Refused;
import cn.denggao.kernel.TypedText;

/** Who objects, by real name (实名), and how to reach the person. */
public record ObjectorIdentity(String name, String contact) {

	public ObjectorIdentity {
		name = text("name", name, 2, 40);
		contact = text("contact", contact, 5, 120);
	}

	private static String text(String field, String typed, int shortest, int longest) {
		var text = typed.strip();
		if (TypedText.length(text) < shortest || TypedText.length(text) > longest) {
			throw Refused.at(field, "approval.objection.identity-length", shortest, longest);
		}
		return text;
	}

}
