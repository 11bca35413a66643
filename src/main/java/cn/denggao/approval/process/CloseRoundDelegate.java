package cn.denggao.approval.process;

import cn.denggao.approval.domain.ClosingRound;
import cn.denggao.approval.process.ProgrammeRoundModel.Variables;
import cn.denggao.engine.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Behind {@code ServiceTask_CloseRound}. */
@ProcessBean
class CloseRoundDelegate implements JavaDelegate {

	private final ClosingRound closing;

	CloseRoundDelegate(ClosingRound closing) {
		this.closing = closing;
	}

	@Override
	public void execute(DelegateExecution execution) {
		closing.close(Variables.ROUND_ID.in(execution));
	}

}
