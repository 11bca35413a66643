package cn.denggao.review.domain;

import cn.denggao.programme.RoundId;

/** What the domain says to the process of a round about its draw. */
public interface RoundDrawProcess {

	/** The experts of all panels are drawn; the supervisor is next. */
	void drawn(RoundId round);

}
