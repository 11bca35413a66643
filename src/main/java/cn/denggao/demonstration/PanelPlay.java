package cn.denggao.demonstration;

import cn.denggao.identity.ActingAs;
import cn.denggao.kernel.DemonstrationOnly;
import cn.denggao.review.SinglePanels;
import cn.denggao.review.WaitingPanels;

import org.springframework.stereotype.Component;

/** Draws and confirms the panels of inspections and acceptances, which have no task. */
@DemonstrationOnly
@Component
class PanelPlay {

	private static final String OFFICER = "prov1";

	private static final String SUPERVISOR = "supervisor";

	private final WaitingPanels waiting;

	private final SinglePanels panels;

	private final ActingAs acting;

	PanelPlay(WaitingPanels waiting, SinglePanels panels, ActingAs acting) {
		this.waiting = waiting;
		this.panels = panels;
		this.acting = acting;
	}

	/** Leads on whatever waits; returns how many steps that took. */
	int play() {
		var drawn = waiting.toDraw();
		drawn.forEach(panel -> acting.run(OFFICER, () -> panels.draw(panel)));
		var confirmed = waiting.toConfirm();
		confirmed.forEach(panel -> acting.run(SUPERVISOR, () -> panels.confirm(panel)));
		return drawn.size() + confirmed.size();
	}

}
