package cn.denggao.inspection.domain;

import cn.denggao.inspection.InspectionId;
import cn.denggao.review.PanelPrepared;
import cn.denggao.review.PanelPurpose;
import cn.denggao.review.PreparingPanel;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Each attempt of an inspection gets a panel of its own. */
@Service
@Transactional
public class PreparingInspectionPanel {

	private final Inspections inspections;

	private final PreparingPanel panels;

	PreparingInspectionPanel(Inspections inspections, PreparingPanel panels) {
		this.inspections = inspections;
		this.panels = panels;
	}

	public PanelPrepared prepare(InspectionId id) {
		var inspection = inspections.require(id);
		var prepared = panels.prepare(PanelPurpose.MIDTERM, inspection.project(), inspection.round(),
				inspection.attempt().number());
		inspection.panelIs(prepared.panel());
		return prepared;
	}

}
