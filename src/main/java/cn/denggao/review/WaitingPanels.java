package cn.denggao.review;

import java.util.List;

/** Panels outside a round's draw that wait for their experts or for the supervisor. */
public interface WaitingPanels {

	/** Those to be drawn. */
	List<PanelId> toDraw();

	/** Those drawn and not yet confirmed. */
	List<PanelId> toConfirm();

}
