package cn.denggao.approval.domain;

import cn.denggao.identity.Role;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells once more those projects that a batch has not reached. */
@Service
@Transactional
public class Redelivering {

	private final RoundOffice office;

	private final StandingBook standings;

	private final ApprovalStageProcess process;

	Redelivering(RoundOffice office, StandingBook standings, ApprovalStageProcess process) {
		this.office = office;
		this.standings = standings;
		this.process = process;
	}

	public void again(RoundId round) {
		office.require(round, Role.HC_DECIDER);
		process.standingChanged(standings.notHeard(round));
	}

}
