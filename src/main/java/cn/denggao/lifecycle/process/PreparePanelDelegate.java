package cn.denggao.lifecycle.process;

import cn.denggao.engine.ProcessBean;
import cn.denggao.lifecycle.domain.PreparingReview;
import cn.denggao.lifecycle.process.SpecialtyProjectModel.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Gives a recommended application the panel that will judge it. */
@ProcessBean
class PreparePanelDelegate implements JavaDelegate {

	private final PreparingReview preparing;

	PreparePanelDelegate(PreparingReview preparing) {
		this.preparing = preparing;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var prepared = preparing.prepare(Variables.PROJECT.in(execution), Variables.ROUND.in(execution));
		Variables.PANEL.set(execution, prepared.panel());
		Variables.REVIEW_VERSION.set(execution, prepared.reviewVersion());
		Variables.REVIEW_NEEDED.set(execution, prepared.reviewNeeded());
	}

}
