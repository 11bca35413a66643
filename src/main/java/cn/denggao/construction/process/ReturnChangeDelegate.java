package cn.denggao.construction.process;

import cn.denggao.construction.domain.ReturningChange;
import cn.denggao.construction.process.ChangeRequestModel.Variables;
import cn.denggao.engine.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Sends a change request back and says until when it may be amended. */
@ProcessBean
class ReturnChangeDelegate implements JavaDelegate {

	private final ReturningChange returning;

	ReturnChangeDelegate(ReturningChange returning) {
		this.returning = returning;
	}

	@Override
	public void execute(DelegateExecution execution) {
		Variables.AMEND_DUE_AT.set(execution, returning.send(Variables.CHANGE.in(execution)));
	}

}
