package cn.denggao.approval.process;

import cn.denggao.approval.domain.ReleasingPanels;
import cn.denggao.approval.process.ProgrammeRoundModel.Variables;
import cn.denggao.engine.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Behind {@code ServiceTask_ReleasePanels}. */
@ProcessBean
class ReleasePanelsDelegate implements JavaDelegate {

	private final ReleasingPanels releasing;

	ReleasePanelsDelegate(ReleasingPanels releasing) {
		this.releasing = releasing;
	}

	@Override
	public void execute(DelegateExecution execution) {
		Variables.SCORING_DUE_AT.set(execution, releasing.release(Variables.ROUND_ID.in(execution)));
	}

}
