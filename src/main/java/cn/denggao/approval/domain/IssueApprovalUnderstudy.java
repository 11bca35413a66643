package cn.denggao.approval.domain;

import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.worklist.Understudy;
import cn.denggao.worklist.WorklistEntry;

import org.springframework.stereotype.Component;

/** Issues the approval of a round in a demonstration. */
@Component
class IssueApprovalUnderstudy implements Understudy {

	private final IssuingApproval issuing;

	private final StandingBook standings;

	private final RoundDirectory rounds;

	IssueApprovalUnderstudy(IssuingApproval issuing, StandingBook standings, RoundDirectory rounds) {
		this.issuing = issuing;
		this.standings = standings;
		this.rounds = rounds;
	}

	@Override
	public String process() {
		return "programme-round";
	}

	@Override
	public String task() {
		return "UserTask_IssueApproval";
	}

	@Override
	public boolean isReady(WorklistEntry task) {
		return standings.delivery(RoundId.parse(task.businessKey())).isComplete();
	}

	@Override
	public void play(WorklistEntry task) {
		var round = RoundId.parse(task.businessKey());
		issuing.issue(round, "晋卫医发", "关于" + rounds.require(round).title() + "立项的批复");
	}

}
