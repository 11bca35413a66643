package cn.denggao.construction.process;

import cn.denggao.construction.domain.FlaggingLateReport;
import cn.denggao.construction.process.ConstructionStageModel.Variables;
import cn.denggao.engine.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Marks an annual report that has not come in time. */
@ProcessBean
class FlagLateReportDelegate implements JavaDelegate {

	private final FlaggingLateReport flagging;

	FlagLateReportDelegate(FlaggingLateReport flagging) {
		this.flagging = flagging;
	}

	@Override
	public void execute(DelegateExecution execution) {
		flagging.flag(Variables.REPORT.in(execution));
	}

}
