package cn.denggao.review.process;

import cn.denggao.engine.ProcessBean;
import cn.denggao.review.domain.CheckingPanel;
import cn.denggao.review.process.ReviewStageModel.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Looks whether the panel may begin. */
@ProcessBean
class CheckPanelDelegate implements JavaDelegate {

	private final CheckingPanel checking;

	CheckPanelDelegate(CheckingPanel checking) {
		this.checking = checking;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var panel = Variables.PANEL.in(execution);
		Variables.PANEL_READY.set(execution, checking.isReady(panel));
	}

}
