package cn.denggao.acceptance.domain;

import cn.denggao.acceptance.AcceptanceId;
import cn.denggao.review.PanelPrepared;
import cn.denggao.review.PanelPurpose;
import cn.denggao.review.PreparingPanel;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Each attempt of an acceptance gets a panel of its own. */
@Service
@Transactional
public class PreparingAcceptancePanel {

	private final Acceptances acceptances;

	private final AcceptanceNumbers numbers;

	private final PreparingPanel panels;

	PreparingAcceptancePanel(Acceptances acceptances, AcceptanceNumbers numbers, PreparingPanel panels) {
		this.acceptances = acceptances;
		this.numbers = numbers;
		this.panels = panels;
	}

	public PanelPrepared prepare(AcceptanceId id) {
		var acceptance = acceptances.require(id);
		var prepared = panels.prepare(PanelPurpose.ACCEPTANCE, acceptance.project(), acceptance.round(),
				numbers.panelAttempt(acceptance));
		acceptance.panelIs(prepared.panel());
		return prepared;
	}

}
