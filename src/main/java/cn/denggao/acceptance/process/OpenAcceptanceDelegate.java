package cn.denggao.acceptance.process;

import cn.denggao.acceptance.domain.OpeningAcceptance;
import cn.denggao.acceptance.process.FinalAcceptanceModel.Variables;
import cn.denggao.engine.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Opens a final acceptance and sets the date of the application. */
@ProcessBean
class OpenAcceptanceDelegate implements JavaDelegate {

	private final OpeningAcceptance opening;

	OpenAcceptanceDelegate(OpeningAcceptance opening) {
		this.opening = opening;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var opened = opening.open(Variables.PROJECT.in(execution));
		Variables.ACCEPTANCE.set(execution, opened.id());
		Variables.APPLY_DUE_AT.set(execution, opened.applyDueAt());
	}

}
