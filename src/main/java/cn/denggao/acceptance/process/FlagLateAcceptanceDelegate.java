package cn.denggao.acceptance.process;

import cn.denggao.acceptance.domain.FlaggingLateAcceptance;
import cn.denggao.acceptance.process.FinalAcceptanceModel.Variables;
import cn.denggao.engine.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Marks an application for acceptance that has not come in time. */
@ProcessBean
class FlagLateAcceptanceDelegate implements JavaDelegate {

	private final FlaggingLateAcceptance flagging;

	FlagLateAcceptanceDelegate(FlaggingLateAcceptance flagging) {
		this.flagging = flagging;
	}

	@Override
	public void execute(DelegateExecution execution) {
		flagging.flag(Variables.ACCEPTANCE.in(execution));
	}

}
