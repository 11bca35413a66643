package cn.denggao.review.process;

import cn.denggao.engine.ProcessBean;
import cn.denggao.review.domain.PreparingScoring;
import cn.denggao.review.process.ExpertScoringModel.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Sets the date of the reminder. */
@ProcessBean
class PrepareScoringDelegate implements JavaDelegate {

	private final PreparingScoring preparing;

	PrepareScoringDelegate(PreparingScoring preparing) {
		this.preparing = preparing;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var reminder = preparing.prepare(Variables.REVIEW.in(execution));
		Variables.REMIND_AT.set(execution, reminder);
	}

}
