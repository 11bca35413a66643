package cn.denggao.application;

import java.util.List;

import cn.denggao.programme.RoundId;

/** The application window closes. */
public interface ClosingWindow {

	/**
	 * Lets every draft lapse, under the round's lock.
	 * @return ids of the lapsed, as text for the batch
	 */
	List<String> lapseDrafts(RoundId round);

}
