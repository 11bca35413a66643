package cn.denggao.review.process;

import cn.denggao.engine.ProcessBean;
import cn.denggao.review.domain.SettlingSeat;
import cn.denggao.review.process.ReviewStageModel.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Says how the seat stands after its expert has finished or left. */
@ProcessBean
class SettleSeatDelegate implements JavaDelegate {

	private final SettlingSeat settling;

	SettleSeatDelegate(SettlingSeat settling) {
		this.settling = settling;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var outcome = settling.settle(Variables.REVIEW.in(execution));
		Variables.SEAT_OUTCOME.setLocal(execution, outcome);
	}

}
