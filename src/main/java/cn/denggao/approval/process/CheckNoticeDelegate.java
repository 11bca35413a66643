package cn.denggao.approval.process;

import cn.denggao.approval.domain.CheckingNotice;
import cn.denggao.approval.process.ProgrammeRoundModel.Variables;
import cn.denggao.engine.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Behind {@code ServiceTask_CheckNotice}. */
@ProcessBean
class CheckNoticeDelegate implements JavaDelegate {

	private final CheckingNotice checking;

	CheckNoticeDelegate(CheckingNotice checking) {
		this.checking = checking;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var found = checking.check(Variables.ROUND_ID.in(execution));
		Variables.NOTICE_CLEAR.set(execution, found.clear());
		Variables.LIST_EMPTY.set(execution, found.empty());
		Variables.FUNDS_DUE.set(execution, found.fundsDue());
	}

}
