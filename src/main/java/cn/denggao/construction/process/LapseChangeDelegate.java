package cn.denggao.construction.process;

import cn.denggao.construction.domain.ReturningChange;
import cn.denggao.construction.process.ChangeRequestModel.Variables;
import cn.denggao.engine.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Lets a change request lapse that nobody amended in time. */
@ProcessBean
class LapseChangeDelegate implements JavaDelegate {

	private final ReturningChange returning;

	LapseChangeDelegate(ReturningChange returning) {
		this.returning = returning;
	}

	@Override
	public void execute(DelegateExecution execution) {
		returning.lapse(Variables.CHANGE.in(execution));
	}

}
