package cn.denggao.construction.process;

import cn.denggao.construction.domain.OpeningLedger;
import cn.denggao.construction.process.ConstructionStageModel.Variables;
import cn.denggao.engine.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Sets up the ledger of a project whose agreement is in force. */
@ProcessBean
class OpenLedgerDelegate implements JavaDelegate {

	private final OpeningLedger opening;

	OpenLedgerDelegate(OpeningLedger opening) {
		this.opening = opening;
	}

	@Override
	public void execute(DelegateExecution execution) {
		opening.open(Variables.PROJECT.in(execution));
	}

}
