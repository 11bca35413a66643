package cn.denggao.acceptance.process;

import cn.denggao.acceptance.domain.IssuingCertificate;
import cn.denggao.acceptance.process.FinalAcceptanceModel.Variables;
import cn.denggao.engine.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Issues the certificate of an accepted project. */
@ProcessBean
class IssueCertificateDelegate implements JavaDelegate {

	private final IssuingCertificate issuing;

	IssueCertificateDelegate(IssuingCertificate issuing) {
		this.issuing = issuing;
	}

	@Override
	public void execute(DelegateExecution execution) {
		issuing.issue(Variables.ACCEPTANCE.in(execution));
	}

}
