package cn.denggao.opinion.domain;

import java.util.Locale;

/** What a notice to the hospital is about; decides its heading. */
public enum NoticeKind {

	/** Something to know. */
	INFORM,
	/** Something to get ready. */
	PREPARE,
	/** Something to hand in. */
	SUBMIT;

	/** Prefix of the keys of its texts, with or without a date due. */
	String template(boolean due) {
		return "opinion.notice." + name().toLowerCase(Locale.ROOT) + (due ? ".due" : ".plain");
	}

}
