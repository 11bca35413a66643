package cn.denggao.review.domain;

import cn.denggao.review.PanelId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks whether a panel may begin, under the row that its confirmation changes. */
@Service
@Transactional
public class CheckingPanel {

	private final Panels panels;

	CheckingPanel(Panels panels) {
		this.panels = panels;
	}

	public boolean isReady(PanelId panel) {
		return panels.lock(panel).isReady();
	}

}
