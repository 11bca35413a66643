package cn.denggao.application;

import java.util.List;

import cn.denggao.programme.RoundId;

/** The recommendation lists are frozen. */
public interface ClosingRecommendation {

	/**
	 * Lets everything not recommended by now be NOT_SELECTED, under the round's lock.
	 * @return ids of those, as text for the batch
	 */
	List<String> close(RoundId round);

}
