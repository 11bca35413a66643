package cn.denggao.approval.process;

import cn.denggao.approval.domain.ReportingLateObjection;
import cn.denggao.approval.process.ObjectionModel.Variables;
import cn.denggao.engine.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Behind {@code ServiceTask_ReportLateObjection}. */
@ProcessBean
class ReportLateObjectionDelegate implements JavaDelegate {

	private final ReportingLateObjection reporting;

	ReportLateObjectionDelegate(ReportingLateObjection reporting) {
		this.reporting = reporting;
	}

	@Override
	public void execute(DelegateExecution execution) {
		reporting.report(Variables.OBJECTION_ID.in(execution));
	}

}
