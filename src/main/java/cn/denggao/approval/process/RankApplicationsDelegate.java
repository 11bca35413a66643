package cn.denggao.approval.process;

import cn.denggao.approval.domain.RankingApplications;
import cn.denggao.approval.process.ProgrammeRoundModel.Variables;
import cn.denggao.engine.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Behind {@code ServiceTask_RankApplications}. */
@ProcessBean
class RankApplicationsDelegate implements JavaDelegate {

	private final RankingApplications ranking;

	RankApplicationsDelegate(RankingApplications ranking) {
		this.ranking = ranking;
	}

	@Override
	public void execute(DelegateExecution execution) {
		ranking.rank(Variables.ROUND_ID.in(execution));
	}

}
