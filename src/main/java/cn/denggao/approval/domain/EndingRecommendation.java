package cn.denggao.approval.domain;

import cn.denggao.application.ClosingRecommendation;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundStages;
import cn.denggao.programme.RoundStatus;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The recommendation lists of a round are frozen, under the round's lock. */
@Service
@Transactional
public class EndingRecommendation {

	private final RoundDirectory rounds;

	private final RoundStages stages;

	private final ClosingRecommendation applications;

	private final ProgrammeRoundProcess process;

	private final TimerProof due;

	EndingRecommendation(RoundDirectory rounds, RoundStages stages, ClosingRecommendation applications,
			ProgrammeRoundProcess process, TimerProof due) {
		this.rounds = rounds;
		this.stages = stages;
		this.applications = applications;
		this.process = process;
		this.due = due;
	}

	/** Whether experts judge what is recommended now; otherwise it is ranked at once. */
	public boolean end(RoundId round) {
		due.require(rounds.lock(round).recommendationClosesAt());
		var out = applications.close(round);
		stages.advance(round, RoundStatus.RECOMMENDATION_CLOSED);
		process.recommendationClosed(out);
		return rounds.rules(round).route().asksExperts();
	}

}
