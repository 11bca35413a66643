package cn.denggao.approval.process;

import cn.denggao.approval.domain.SigningAgreement;
import cn.denggao.approval.process.ApprovalStageModel.Variables;
import cn.denggao.engine.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Behind {@code ServiceTask_CheckAgreementSignatures}. */
@ProcessBean
class CheckAgreementSignaturesDelegate implements JavaDelegate {

	private final SigningAgreement signing;

	CheckAgreementSignaturesDelegate(SigningAgreement signing) {
		this.signing = signing;
	}

	@Override
	public void execute(DelegateExecution execution) {
		Variables.SIGNED.set(execution, signing.settle(Variables.PROJECT_ID.in(execution)));
	}

}
