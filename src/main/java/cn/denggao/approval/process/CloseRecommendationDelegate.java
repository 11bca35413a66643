package cn.denggao.approval.process;

import cn.denggao.approval.domain.EndingRecommendation;
import cn.denggao.approval.process.ProgrammeRoundModel.Variables;
import cn.denggao.engine.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Behind {@code ServiceTask_CloseRecommendation}. */
@ProcessBean
class CloseRecommendationDelegate implements JavaDelegate {

	private final EndingRecommendation ending;

	CloseRecommendationDelegate(EndingRecommendation ending) {
		this.ending = ending;
	}

	@Override
	public void execute(DelegateExecution execution) {
		Variables.COMPETING.set(execution, ending.end(Variables.ROUND_ID.in(execution)));
	}

}
