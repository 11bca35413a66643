package cn.denggao.inspection.process;

import cn.denggao.engine.ProcessBean;
import cn.denggao.inspection.domain.PreparingInspectionPanel;
import cn.denggao.inspection.process.MidtermInspectionModel.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Gives an inspection the panel of this attempt. */
@ProcessBean
class PrepareInspectionPanelDelegate implements JavaDelegate {

	private final PreparingInspectionPanel preparing;

	PrepareInspectionPanelDelegate(PreparingInspectionPanel preparing) {
		this.preparing = preparing;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var prepared = preparing.prepare(Variables.INSPECTION.in(execution));
		Variables.PANEL.set(execution, prepared.panel());
		Variables.REVIEW_VERSION.set(execution, prepared.reviewVersion());
	}

}
