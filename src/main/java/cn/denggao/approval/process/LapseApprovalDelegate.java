package cn.denggao.approval.process;

import cn.denggao.approval.domain.LapsingApproval;
import cn.denggao.approval.process.ApprovalStageModel.Variables;
import cn.denggao.engine.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Behind {@code ServiceTask_LapseApproval}. */
@ProcessBean
class LapseApprovalDelegate implements JavaDelegate {

	private final LapsingApproval lapsing;

	LapseApprovalDelegate(LapsingApproval lapsing) {
		this.lapsing = lapsing;
	}

	@Override
	public void execute(DelegateExecution execution) {
		lapsing.lapse(Variables.ROUND_ID.in(execution), Variables.PROJECT_ID.in(execution));
	}

}
