package cn.denggao.approval.process;

import cn.denggao.approval.domain.OpeningNotice;
import cn.denggao.approval.process.ProgrammeRoundModel.Variables;
import cn.denggao.engine.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Behind {@code ServiceTask_OpenNotice}. */
@ProcessBean
class OpenNoticeDelegate implements JavaDelegate {

	private final OpeningNotice opening;

	OpenNoticeDelegate(OpeningNotice opening) {
		this.opening = opening;
	}

	@Override
	public void execute(DelegateExecution execution) {
		Variables.NOTICE_ENDS_AT.set(execution, opening.open(Variables.ROUND_ID.in(execution)));
	}

}
