package cn.denggao.approval.domain;

import cn.denggao.programme.RoundId;
import cn.denggao.worklist.Understudy;
import cn.denggao.worklist.WorklistEntry;

import org.springframework.stereotype.Component;

/** Confirms a ranking in a demonstration. */
@Component
class ConfirmRankingUnderstudy implements Understudy {

	private final ConfirmingRanking confirming;

	ConfirmRankingUnderstudy(ConfirmingRanking confirming) {
		this.confirming = confirming;
	}

	@Override
	public String process() {
		return "programme-round";
	}

	@Override
	public String task() {
		return "UserTask_ConfirmRanking";
	}

	@Override
	public void play(WorklistEntry task) {
		var round = RoundId.parse(task.businessKey());
		confirming.confirm(round, confirming.view(round).run());
	}

}
