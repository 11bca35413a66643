package cn.denggao.application.process;

import cn.denggao.application.domain.CheckingEligibility;
import cn.denggao.application.process.ApplicationStageModel.Eligibility;
import cn.denggao.application.process.ApplicationStageModel.Variables;
import cn.denggao.engine.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Checks whether the hospital may apply. */
@ProcessBean
class CheckEligibilityDelegate implements JavaDelegate {

	private final CheckingEligibility checking;

	CheckEligibilityDelegate(CheckingEligibility checking) {
		this.checking = checking;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var judged = checking.judge(Variables.PROJECT.in(execution));
		Variables.ELIGIBILITY.set(execution, Eligibility.of(judged.eligible()));
	}

}
