package cn.denggao.application.process;

import cn.denggao.application.domain.ReturningApplication;
import cn.denggao.application.process.ApplicationStageModel.Variables;
import cn.denggao.engine.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Lets an application lapse that was not corrected in time. */
@ProcessBean
class LapseApplicationDelegate implements JavaDelegate {

	private final ReturningApplication returning;

	LapseApplicationDelegate(ReturningApplication returning) {
		this.returning = returning;
	}

	@Override
	public void execute(DelegateExecution execution) {
		returning.lapse(Variables.PROJECT.in(execution));
	}

}
