package cn.denggao.review.domain;

import java.util.List;

import cn.denggao.review.PanelId;

/** What the domain says to the process that brings a panel to its result. */
public interface ReviewStageProcess {

	/** One panel may begin. */
	void panelConfirmed(PanelId panel);

	/** Many panels may begin: told in batches. */
	void panelsConfirmed(List<PanelId> panels);

	/**
	 * One more seat is to be filled while others still score.
	 * @return false if no seat is open any more, so that the panel has moved on
	 */
	boolean addSeat(PanelId panel);

	/** The officer has decided about the seats without an expert. */
	void emptySeatsDecided(PanelId panel);

	/** Defence or site visit is over. */
	void defenceHeld(PanelId panel);

	/** Every score far from the panel's mean has its written reason. */
	void outliersExplained(PanelId panel);

	/** Whether the panel waits for written reasons. */
	boolean awaitsReasons(PanelId panel);

}
