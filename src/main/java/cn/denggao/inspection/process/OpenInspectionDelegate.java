package cn.denggao.inspection.process;

import cn.denggao.engine.ProcessBean;
import cn.denggao.inspection.domain.OpeningInspection;
import cn.denggao.inspection.process.MidtermInspectionModel.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Opens a mid-term inspection and sets the date of its report. */
@ProcessBean
class OpenInspectionDelegate implements JavaDelegate {

	private final OpeningInspection opening;

	OpenInspectionDelegate(OpeningInspection opening) {
		this.opening = opening;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var opened = opening.open(Variables.PROJECT.in(execution));
		Variables.INSPECTION.set(execution, opened.id());
		Variables.REPORT_DUE_AT.set(execution, opened.reportDueAt());
	}

}
