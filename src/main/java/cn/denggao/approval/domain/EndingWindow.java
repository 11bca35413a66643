package cn.denggao.approval.domain;

import cn.denggao.application.ClosingWindow;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundStages;
import cn.denggao.programme.RoundStatus;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The closing instant of a round has come: drafts lapse, under the round's lock. */
@Service
@Transactional
public class EndingWindow {

	private final RoundDirectory rounds;

	private final RoundStages stages;

	private final ClosingWindow applications;

	private final ProgrammeRoundProcess process;

	private final TimerProof due;

	EndingWindow(RoundDirectory rounds, RoundStages stages, ClosingWindow applications, ProgrammeRoundProcess process,
			TimerProof due) {
		this.rounds = rounds;
		this.stages = stages;
		this.applications = applications;
		this.process = process;
		this.due = due;
	}

	public void end(RoundId round) {
		due.require(rounds.lock(round).closesAt());
		var lapsed = applications.lapseDrafts(round);
		stages.advance(round, RoundStatus.WINDOW_CLOSED);
		process.windowClosed(lapsed);
	}

}
