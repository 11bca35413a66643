package cn.denggao.construction.process;

import cn.denggao.construction.domain.ClosingLedger;
import cn.denggao.construction.process.ConstructionStageModel.Variables;
import cn.denggao.engine.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Closes the ledger at the end of the term. */
@ProcessBean
class CloseLedgerDelegate implements JavaDelegate {

	private final ClosingLedger closing;

	CloseLedgerDelegate(ClosingLedger closing) {
		this.closing = closing;
	}

	@Override
	public void execute(DelegateExecution execution) {
		closing.close(Variables.PROJECT.in(execution));
	}

}
