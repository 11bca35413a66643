package cn.denggao.review.domain;

import java.util.List;

import cn.denggao.review.PanelId;
import cn.denggao.review.PanelStatus;
import cn.denggao.review.WaitingPanels;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the panels of inspections and acceptances that nobody has led on yet. */
@Service
@Transactional(readOnly = true)
class ListingWaitingPanels implements WaitingPanels {

	private final Panels panels;

	ListingWaitingPanels(Panels panels) {
		this.panels = panels;
	}

	@Override
	public List<PanelId> toDraw() {
		return in(PanelStatus.WAITING);
	}

	@Override
	public List<PanelId> toConfirm() {
		return in(PanelStatus.DRAWN);
	}

	private List<PanelId> in(PanelStatus status) {
		return panels.singlesIn(status).stream().map(Panel::id).toList();
	}

}
