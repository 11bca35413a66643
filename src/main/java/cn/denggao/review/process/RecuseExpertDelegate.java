package cn.denggao.review.process;

import cn.denggao.engine.ProcessBean;
import cn.denggao.review.domain.RecusingExpert;
import cn.denggao.review.process.ExpertScoringModel.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Makes sure that a recused expert has no access any more. */
@ProcessBean
class RecuseExpertDelegate implements JavaDelegate {

	private final RecusingExpert recusing;

	RecuseExpertDelegate(RecusingExpert recusing) {
		this.recusing = recusing;
	}

	@Override
	public void execute(DelegateExecution execution) {
		recusing.confirm(Variables.REVIEW.in(execution));
	}

}
