package cn.denggao.application.process;

import java.time.Instant;

import cn.denggao.application.domain.Signing;
import cn.denggao.application.process.ApplicationStageModel.Variables;
import cn.denggao.engine.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Checks whether both first-responsible persons have signed. */
@ProcessBean
class CheckSignaturesDelegate implements JavaDelegate {

	private final Signing signing;

	CheckSignaturesDelegate(Signing signing) {
		this.signing = signing;
	}

	@Override
	public void execute(DelegateExecution execution) {
		Variables.SIGNED.set(execution, signing.isSignedByBoth(Variables.PROJECT.in(execution), Instant.EPOCH));
	}

}
