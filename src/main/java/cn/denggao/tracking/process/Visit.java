package cn.denggao.tracking.process;

import cn.denggao.engine.TokenMoved;

/**
 * What one engine command did to one visit of one element; moments are numbered in order.
 *
 * @param entered null if it began in an earlier command
 * @param left null if it goes on
 * @param office whoever did the task, or null
 */
record Visit(TokenMoved token, Integer entered, Integer left, boolean cancelled, String office) {

	static Visit begun(TokenMoved token, int moment) {
		return new Visit(token, moment, null, false, null);
	}

	static Visit earlier(TokenMoved token) {
		return new Visit(token, null, null, false, null);
	}

	/** The first end counts. */
	Visit ended(int moment, boolean cancelled, String office) {
		return (left != null) ? this : new Visit(token, entered, moment, cancelled, office);
	}

	boolean isNew() {
		return entered != null;
	}

}
