package cn.denggao.application.process;

import cn.denggao.application.domain.ReturningApplication;
import cn.denggao.application.process.ApplicationStageModel.Variables;
import cn.denggao.engine.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Writes a return down, with all defects and the day of correction. */
@ProcessBean
class RecordReturnDelegate implements JavaDelegate {

	private final ReturningApplication returning;

	RecordReturnDelegate(ReturningApplication returning) {
		this.returning = returning;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var returned = returning.record(Variables.PROJECT.in(execution));
		Variables.FIRST_RETURN.set(execution, returned.first());
		Variables.CORRECTION_DUE.set(execution, returned.due());
	}

}
