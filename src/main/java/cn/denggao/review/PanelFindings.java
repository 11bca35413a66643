package cn.denggao.review;

import java.util.List;

import cn.denggao.programme.RoundId;

/**
 * The results of panels. Before a round's scoring is closed nobody but the program itself
 * is answered.
 */
public interface PanelFindings {

	/** The result of one panel; not found until it is summed up. */
	PanelResult resultOf(PanelId panel);

	/** Results of all panels of the round that are summed up, in no telling order. */
	List<PanelResult> resultsOf(RoundId round);

}
