package cn.denggao.approval.process;

import cn.denggao.approval.domain.AnnouncingApproval;
import cn.denggao.approval.process.ProgrammeRoundModel.Variables;
import cn.denggao.engine.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Behind {@code ServiceTask_AnnounceApproval} and
 * {@code ServiceTask_AnnounceLateApproval}.
 */
@ProcessBean
class AnnounceApprovalDelegate implements JavaDelegate {

	private final AnnouncingApproval announcing;

	AnnounceApprovalDelegate(AnnouncingApproval announcing) {
		this.announcing = announcing;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var round = Variables.ROUND_ID.in(execution);
		var entering = Variables.LATE_PROJECT_ID.find(execution);
		announcing.announce(round, entering).ifPresent(end -> Variables.RESERVE_EXPIRES_AT.set(execution, end));
	}

}
