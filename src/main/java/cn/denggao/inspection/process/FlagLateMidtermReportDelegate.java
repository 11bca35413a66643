package cn.denggao.inspection.process;

import cn.denggao.engine.ProcessBean;
import cn.denggao.inspection.domain.FlaggingLateMidtermReport;
import cn.denggao.inspection.process.MidtermInspectionModel.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Marks a mid-term report that has not come in time. */
@ProcessBean
class FlagLateMidtermReportDelegate implements JavaDelegate {

	private final FlaggingLateMidtermReport flagging;

	FlagLateMidtermReportDelegate(FlaggingLateMidtermReport flagging) {
		this.flagging = flagging;
	}

	@Override
	public void execute(DelegateExecution execution) {
		flagging.flag(Variables.INSPECTION.in(execution));
	}

}
