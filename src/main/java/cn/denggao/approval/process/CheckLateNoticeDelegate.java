package cn.denggao.approval.process;

import cn.denggao.approval.domain.CheckingNotice;
import cn.denggao.approval.process.ProgrammeRoundModel.Variables;
import cn.denggao.engine.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Behind {@code ServiceTask_CheckLateNotice}. */
@ProcessBean
class CheckLateNoticeDelegate implements JavaDelegate {

	private final CheckingNotice checking;

	CheckLateNoticeDelegate(CheckingNotice checking) {
		this.checking = checking;
	}

	@Override
	public void execute(DelegateExecution execution) {
		boolean clear = checking.checkLate(Variables.ROUND_ID.in(execution), Variables.LATE_PROJECT_ID.in(execution));
		Variables.NOTICE_CLEAR.setLocal(execution, clear);
	}

}
