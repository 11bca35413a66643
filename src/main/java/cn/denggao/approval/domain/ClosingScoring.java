package cn.denggao.approval.domain;

import cn.denggao.approval.domain.ProgrammeRoundProcess.Step;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundStages;
import cn.denggao.programme.RoundStatus;
import cn.denggao.review.RoundPanels;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a round's scoring; from here on results may be read. */
@Service
@Transactional
public class ClosingScoring {

	private final RoundOffice desk;

	private final RoundDirectory rounds;

	private final RoundStages stages;

	private final RoundPanels panels;

	private final ProgrammeRoundProcess process;

	private final ApprovalTrail trail;

	ClosingScoring(RoundOffice desk, RoundDirectory rounds, RoundStages stages, RoundPanels panels,
			ProgrammeRoundProcess process, ApprovalTrail trail) {
		this.desk = desk;
		this.rounds = rounds;
		this.stages = stages;
		this.panels = panels;
		this.process = process;
		this.trail = trail;
	}

	/** Refused until every panel is summed up, by scores or by a recorded exception. */
	public void close(RoundId round) {
		desk.require(round, Role.HC_DECIDER);
		rounds.lock(round);
		var progress = panels.progress(round);
		if (!panels.scoringComplete(round)) {
			throw Refused.because("approval.scoring.incomplete", progress.complete(), progress.panels());
		}
		stages.advance(round, RoundStatus.SCORING_CLOSED);
		trail.round("approval.scoring-closed", round, "panels", progress.panels(), "submitted", progress.submitted());
		process.done(round, Step.CLOSE_SCORING);
	}

}
