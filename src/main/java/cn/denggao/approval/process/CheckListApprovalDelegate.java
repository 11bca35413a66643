package cn.denggao.approval.process;

import cn.denggao.approval.domain.CheckingListApproval;
import cn.denggao.approval.process.ProgrammeRoundModel.Decision;
import cn.denggao.approval.process.ProgrammeRoundModel.Variables;
import cn.denggao.engine.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Behind {@code ServiceTask_CheckListApproval}. */
@ProcessBean
class CheckListApprovalDelegate implements JavaDelegate {

	private final CheckingListApproval checking;

	CheckListApprovalDelegate(CheckingListApproval checking) {
		this.checking = checking;
	}

	@Override
	public void execute(DelegateExecution execution) {
		boolean agreed = checking.check(Variables.ROUND_ID.in(execution));
		Variables.DECISION.set(execution, agreed ? Decision.CONFIRM : Decision.SEND_BACK);
	}

}
