package cn.denggao.approval.process;

import cn.denggao.approval.domain.ConsultingStanding;
import cn.denggao.approval.process.ApprovalStageModel.Variables;
import cn.denggao.engine.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Behind {@code ServiceTask_CheckRanking}, {@code …CheckNotice} and
 * {@code …CheckApproval}.
 */
@ProcessBean
class CheckStandingDelegate implements JavaDelegate {

	private final ConsultingStanding reading;

	CheckStandingDelegate(ConsultingStanding reading) {
		this.reading = reading;
	}

	@Override
	public void execute(DelegateExecution execution) {
		Variables.STANDING.set(execution,
				reading.read(Variables.ROUND_ID.in(execution), Variables.PROJECT_ID.in(execution)));
	}

}
