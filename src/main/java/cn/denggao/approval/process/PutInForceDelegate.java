package cn.denggao.approval.process;

import cn.denggao.approval.domain.PuttingAgreementInForce;
import cn.denggao.approval.process.ApprovalStageModel.Outcome;
import cn.denggao.approval.process.ApprovalStageModel.Variables;
import cn.denggao.engine.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Behind {@code ServiceTask_PutInForce}. */
@ProcessBean
class PutInForceDelegate implements JavaDelegate {

	private final PuttingAgreementInForce putting;

	PutInForceDelegate(PuttingAgreementInForce putting) {
		this.putting = putting;
	}

	@Override
	public void execute(DelegateExecution execution) {
		putting.put(Variables.PROJECT_ID.in(execution));
		Variables.APPROVAL_OUTCOME.set(execution, Outcome.IN_FORCE);
	}

}
