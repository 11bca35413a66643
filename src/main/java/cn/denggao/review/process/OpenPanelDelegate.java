package cn.denggao.review.process;

import cn.denggao.engine.ProcessBean;
import cn.denggao.review.domain.OpeningPanel;
import cn.denggao.review.process.ReviewStageModel.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Begins the panel: how many seats, by which procedure, until when. */
@ProcessBean
class OpenPanelDelegate implements JavaDelegate {

	private final OpeningPanel opening;

	OpenPanelDelegate(OpeningPanel opening) {
		this.opening = opening;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var opened = opening.open(Variables.PANEL.in(execution));
		Variables.PANEL_SIZE.set(execution, opened.seats());
		Variables.SCORING_VERSION.set(execution, opened.scoringVersion());
		Variables.SCORING_DUE_AT.set(execution, opened.dueAt());
	}

}
