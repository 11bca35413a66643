package cn.denggao.review.process;

import cn.denggao.engine.ProcessBean;
import cn.denggao.review.domain.RemindingExpert;
import cn.denggao.review.process.ExpertScoringModel.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Reminds the expert that the review is due. */
@ProcessBean
class RemindExpertDelegate implements JavaDelegate {

	private final RemindingExpert reminding;

	RemindExpertDelegate(RemindingExpert reminding) {
		this.reminding = reminding;
	}

	@Override
	public void execute(DelegateExecution execution) {
		reminding.remind(Variables.REVIEW.in(execution), Variables.REMIND_AT.in(execution));
	}

}
