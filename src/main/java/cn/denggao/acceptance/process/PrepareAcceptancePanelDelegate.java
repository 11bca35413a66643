package cn.denggao.acceptance.process;

import cn.denggao.acceptance.domain.PreparingAcceptancePanel;
import cn.denggao.acceptance.process.FinalAcceptanceModel.Variables;
import cn.denggao.engine.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Gives an acceptance the panel of this attempt. */
@ProcessBean
class PrepareAcceptancePanelDelegate implements JavaDelegate {

	private final PreparingAcceptancePanel preparing;

	PrepareAcceptancePanelDelegate(PreparingAcceptancePanel preparing) {
		this.preparing = preparing;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var prepared = preparing.prepare(Variables.ACCEPTANCE.in(execution));
		Variables.PANEL.set(execution, prepared.panel());
		Variables.REVIEW_VERSION.set(execution, prepared.reviewVersion());
	}

}
