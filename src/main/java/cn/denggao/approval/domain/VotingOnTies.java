package cn.denggao.approval.domain;

import java.util.Comparator;
import java.util.List;

import cn.denggao.application.ProjectId;
import cn.denggao.approval.domain.ProgrammeRoundProcess.Step;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters the order the leading group gave to equals at the cut line, and ranks anew.
 */
@Service
@Transactional
public class VotingOnTies {

	private final RoundOffice desk;

	private final RoundDirectory rounds;

	private final TieVotes votes;

	private final RankingRuns runs;

	private final RankingApplications ranking;

	private final ProgrammeRoundProcess process;

	private final ApprovalTrail trail;

	VotingOnTies(RoundOffice desk, RoundDirectory rounds, TieVotes votes, RankingRuns runs, RankingApplications ranking,
			ProgrammeRoundProcess process, ApprovalTrail trail) {
		this.desk = desk;
		this.rounds = rounds;
		this.votes = votes;
		this.runs = runs;
		this.ranking = ranking;
		this.process = process;
		this.trail = trail;
	}

	/**
	 * @param preferred the equals, best first
	 */
	public void vote(RoundId round, List<ProjectId> preferred, String minutesNo) {
		desk.require(round, Role.HC_DECIDER);
		rounds.lock(round);
		if (!process.isAt(round, Step.CONFIRM_RANKING)) {
			throw Refused.tooLate("approval.ranking.not-open");
		}
		requireTheEquals(round, preferred);
		for (int at = 0; at < preferred.size(); at++) {
			votes.put(round, preferred.get(at), at + 1, minutesNo);
		}
		trail.round("approval.tie-voted", round, "order", preferred, "minutes", minutesNo);
		ranking.rank(round);
	}

	private void requireTheEquals(RoundId round, List<ProjectId> preferred) {
		var undecided = runs.findFirstByRoundOrderByRunDesc(round.value())
			.orElseThrow(Refused::notFound)
			.rows()
			.stream()
			.filter(row -> row.outcome() == Ranked.Outcome.UNDECIDED)
			.map(RankingRow::project)
			.sorted(Comparator.comparing(ProjectId::toString))
			.toList();
		var named = preferred.stream().sorted(Comparator.comparing(ProjectId::toString)).toList();
		if (!undecided.equals(named)) {
			throw Refused.at("preferred", "approval.ranking.vote-incomplete");
		}
	}

}
