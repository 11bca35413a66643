package cn.denggao.modeling.rehearsal.domain;

import java.util.Locale;

/** How a path came to its end. */
public enum Outcome {

	/** The case is over. */
	ENDED,
	/** It went on past the limit of acts: it goes round. */
	STOPPED,
	/** It waits for something that nobody in a rehearsal can bring about. */
	STUCK,
	/** A step failed in a way that ends the path. */
	FAILED,
	/** What was assumed before leads nowhere: a rule refuses it. */
	UNFOUNDED,
	/** The running case could not be moved to the draft. */
	NOT_MOVED,
	/** Somebody was working on the sample; the rehearsal gave way. */
	BUSY,
	/** It took too long. */
	TOO_SLOW;

	public String messageKey() {
		return "modeling.rehearsal.outcome." + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public boolean isGood() {
		return this == ENDED;
	}

	public boolean isFault() {
		return this == FAILED || this == NOT_MOVED || this == STUCK;
	}

}
