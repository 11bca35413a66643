package cn.denggao.acceptance.process;

import cn.denggao.acceptance.domain.ConcludingAcceptance;
import cn.denggao.acceptance.process.FinalAcceptanceModel.Variables;
import cn.denggao.engine.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Proposes what an acceptance comes to. */
@ProcessBean
class ConcludeAcceptanceDelegate implements JavaDelegate {

	private final ConcludingAcceptance concluding;

	ConcludeAcceptanceDelegate(ConcludingAcceptance concluding) {
		this.concluding = concluding;
	}

	@Override
	public void execute(DelegateExecution execution) {
		Variables.CONCLUSION.set(execution, concluding.propose(Variables.ACCEPTANCE.in(execution)));
	}

}
