package cn.denggao.approval.process;

import cn.denggao.approval.domain.AnnouncingRanking;
import cn.denggao.approval.process.ProgrammeRoundModel.Variables;
import cn.denggao.engine.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Behind {@code ServiceTask_AnnounceRanking}. */
@ProcessBean
class AnnounceRankingDelegate implements JavaDelegate {

	private final AnnouncingRanking announcing;

	AnnounceRankingDelegate(AnnouncingRanking announcing) {
		this.announcing = announcing;
	}

	@Override
	public void execute(DelegateExecution execution) {
		boolean listed = announcing.announce(Variables.ROUND_ID.in(execution));
		Variables.LIST_EMPTY.set(execution, !listed);
	}

}
