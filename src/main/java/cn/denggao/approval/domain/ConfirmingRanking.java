package cn.denggao.approval.domain;

import cn.denggao.application.ApprovalBounds;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.approval.domain.ProgrammeRoundProcess.Step;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An officer has checked the ranking and puts it before the leading group. */
@Service
@Transactional
public class ConfirmingRanking {

	private final RoundOffice desk;

	private final RoundDirectory rounds;

	private final RankingRuns runs;

	private final RankingApplications ranking;

	private final ProgrammeRoundProcess process;

	private final ApprovalTrail trail;

	private final ApprovalBounds bounds;

	private final ProjectDirectory projects;

	ConfirmingRanking(RoundOffice desk, RoundDirectory rounds, RankingRuns runs, RankingApplications ranking,
			ProgrammeRoundProcess process, ApprovalTrail trail, ApprovalBounds bounds, ProjectDirectory projects) {
		this.desk = desk;
		this.rounds = rounds;
		this.runs = runs;
		this.ranking = ranking;
		this.process = process;
		this.trail = trail;
		this.bounds = bounds;
		this.projects = projects;
	}

	/**
	 * Refused if the list goes beyond a number of the round or its programme, or if
	 * somebody with a place or in reserve has left since.
	 * @param run the run the officer has seen; refused if there is a newer one
	 */
	public void confirm(RoundId round, int run) {
		desk.require(round, Role.HC_DECIDER);
		var locked = rounds.lock(round);
		var latest = latest(round);
		if (latest.run() != run) {
			throw Refused.tooLate("approval.ranking.outdated", run, latest.run());
		}
		if (latest.isUndecided()) {
			throw Refused.because("approval.ranking.undecided");
		}
		requireNobodyLeft(latest);
		bounds.requireRoom(locked, latest.selected());
		trail.round("approval.ranking-confirmed", round, "run", run);
		process.done(round, Step.CONFIRM_RANKING);
	}

	private void requireNobodyLeft(RankingRun ranking) {
		long left = projects.among(ranking.inLine()).stream().filter(project -> project.status().isFinal()).count();
		if (left > 0) {
			throw Refused.because("approval.ranking.left", ranking.run(), left);
		}
	}

	/** Ranks anew, e.g. after a withdrawal. */
	public void again(RoundId round) {
		desk.require(round, Role.HC_DECIDER);
		if (!process.isAt(round, Step.CONFIRM_RANKING)) {
			throw Refused.tooLate("approval.ranking.not-open");
		}
		ranking.rank(round);
	}

	/** The newest ranking; not found while there is none. */
	@Transactional(readOnly = true)
	public RankingView view(RoundId round) {
		desk.read(round);
		return RankingView.of(latest(round));
	}

	private RankingRun latest(RoundId round) {
		return runs.findFirstByRoundOrderByRunDesc(round.value()).orElseThrow(Refused::notFound);
	}

}
