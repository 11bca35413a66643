package cn.denggao.approval.process;

import cn.denggao.approval.domain.OpeningAgreement;
import cn.denggao.approval.process.ApprovalStageModel.Variables;
import cn.denggao.engine.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Behind {@code ServiceTask_OpenAgreement}. */
@ProcessBean
class OpenAgreementDelegate implements JavaDelegate {

	private final OpeningAgreement opening;

	OpenAgreementDelegate(OpeningAgreement opening) {
		this.opening = opening;
	}

	@Override
	public void execute(DelegateExecution execution) {
		Variables.AGREEMENT_DUE_AT.set(execution,
				opening.open(Variables.ROUND_ID.in(execution), Variables.PROJECT_ID.in(execution)));
	}

}
