package cn.denggao.application.process;

import cn.denggao.application.domain.LapsingApplication;
import cn.denggao.application.process.ApplicationStageModel.Variables;
import cn.denggao.engine.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Lets an application lapse whose correction has not come. */
@ProcessBean
class LapseApplicationDelegate implements JavaDelegate {

	private final LapsingApplication lapsing;

	LapseApplicationDelegate(LapsingApplication lapsing) {
		this.lapsing = lapsing;
	}

	@Override
	public void execute(DelegateExecution execution) {
		lapsing.lapse(Variables.PROJECT.in(execution));
	}

}
