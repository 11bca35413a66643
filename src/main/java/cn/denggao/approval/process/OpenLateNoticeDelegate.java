package cn.denggao.approval.process;

import cn.denggao.approval.domain.OpeningNotice;
import cn.denggao.approval.process.ProgrammeRoundModel.Variables;
import cn.denggao.engine.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Behind {@code ServiceTask_OpenLateNotice}. */
@ProcessBean
class OpenLateNoticeDelegate implements JavaDelegate {

	private final OpeningNotice opening;

	OpenLateNoticeDelegate(OpeningNotice opening) {
		this.opening = opening;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var endsAt = opening.openLate(Variables.ROUND_ID.in(execution), Variables.LATE_PROJECT_ID.in(execution));
		Variables.NOTICE_ENDS_AT.setLocal(execution, endsAt);
	}

}
