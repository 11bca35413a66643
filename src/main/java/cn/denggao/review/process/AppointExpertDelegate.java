package cn.denggao.review.process;

import cn.denggao.engine.ProcessBean;
import cn.denggao.review.domain.AppointingExpert;
import cn.denggao.review.process.ReviewStageModel.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Calls the next expert to the next free seat; review and date belong to the seat alone.
 */
@ProcessBean
class AppointExpertDelegate implements JavaDelegate {

	private final AppointingExpert appointing;

	AppointExpertDelegate(AppointingExpert appointing) {
		this.appointing = appointing;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var due = Variables.SCORING_DUE_AT.in(execution);
		var appointed = appointing.appoint(Variables.PANEL.in(execution), due);
		Variables.REVIEW.setLocal(execution, appointed.review());
		Variables.SCORING_DUE_AT.setLocal(execution, appointed.due());
	}

}
