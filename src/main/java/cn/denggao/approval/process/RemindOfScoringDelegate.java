package cn.denggao.approval.process;

import cn.denggao.approval.domain.RemindingOfScoring;
import cn.denggao.approval.process.ProgrammeRoundModel.Variables;
import cn.denggao.engine.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Behind {@code ServiceTask_RemindOfScoring}. */
@ProcessBean
class RemindOfScoringDelegate implements JavaDelegate {

	private final RemindingOfScoring reminding;

	RemindOfScoringDelegate(RemindingOfScoring reminding) {
		this.reminding = reminding;
	}

	@Override
	public void execute(DelegateExecution execution) {
		reminding.remind(Variables.ROUND_ID.in(execution));
	}

}
