package cn.denggao.application;

import cn.denggao.programme.RoundSummary;

/** What a programme's own numbers allow to be approved (R003-03…08). */
public interface ApprovalBounds {

	/**
	 * Refuses by name if so many more go beyond an upper end that binds; takes the
	 * category's count, so that two rounds are approved one after the other. The database
	 * refuses the same, whoever writes.
	 */
	void requireRoom(RoundSummary round, int more);

}
