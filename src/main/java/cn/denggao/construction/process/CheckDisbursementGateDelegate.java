package cn.denggao.construction.process;

import cn.denggao.construction.domain.CheckingDisbursementGate;
import cn.denggao.construction.process.ConstructionStageModel.Variables;
import cn.denggao.engine.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Asks whether a yearly payment may go out. */
@ProcessBean
class CheckDisbursementGateDelegate implements JavaDelegate {

	private final CheckingDisbursementGate checking;

	CheckDisbursementGateDelegate(CheckingDisbursementGate checking) {
		this.checking = checking;
	}

	@Override
	public void execute(DelegateExecution execution) {
		Variables.GATE.setLocal(execution, checking.check(Variables.TRANCHE.in(execution)));
	}

}
