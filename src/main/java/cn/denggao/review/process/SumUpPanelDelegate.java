package cn.denggao.review.process;

import cn.denggao.engine.ProcessBean;
import cn.denggao.review.domain.SummingUpPanel;
import cn.denggao.review.process.ReviewStageModel.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Sums the panel up. */
@ProcessBean
class SumUpPanelDelegate implements JavaDelegate {

	private final SummingUpPanel summingUp;

	SumUpPanelDelegate(SummingUpPanel summingUp) {
		this.summingUp = summingUp;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var summedUp = summingUp.sumUp(Variables.PANEL.in(execution));
		Variables.PANEL_OUTCOME.set(execution, summedUp.outcome());
		Variables.SCORING_DUE_AT.set(execution, summedUp.dueAt());
	}

}
