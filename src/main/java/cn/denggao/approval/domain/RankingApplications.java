package cn.denggao.approval.domain;

import java.util.Optional;
import java.util.stream.IntStream;

import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.application.ProjectSummary;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundStages;
import cn.denggao.programme.RoundStatus;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ranks a round's applications by the results its panels froze and the rules it froze
 * (domain §5.6, §5.8). The same inputs leave the ranking as it is.
 */
@Service
@Transactional
public class RankingApplications {

	private final RoundDirectory rounds;

	private final RoundStages stages;

	private final GatheringScores scores;

	private final RankingRuns runs;

	private final ProjectStatusBook statuses;

	private final StandingBook standings;

	private final OfficialClock clock;

	private final ApprovalTrail trail;

	RankingApplications(RoundDirectory rounds, RoundStages stages, GatheringScores scores, RankingRuns runs,
			ProjectStatusBook statuses, StandingBook standings, OfficialClock clock, ApprovalTrail trail) {
		this.rounds = rounds;
		this.stages = stages;
		this.scores = scores;
		this.runs = runs;
		this.statuses = statuses;
		this.standings = standings;
		this.clock = clock;
		this.trail = trail;
	}

	public void rank(RoundId round) {
		rounds.lock(round);
		var inputs = scores.of(round);
		var last = runs.findFirstByRoundOrderByRunDesc(round.value());
		if (last.isEmpty() || !last.get().isOf(inputs)) {
			keep(round, inputs, last);
		}
		markRanked(round);
		if (!rounds.require(round).status().reached(RoundStatus.RANKED)) {
			stages.advance(round, RoundStatus.RANKED);
		}
	}

	private void keep(RoundId round, RankingInputs inputs, Optional<RankingRun> last) {
		var about = scores.byId(round);
		var ranked = new Ranking(inputs.entrants(), inputs.rules()).rows();
		var rows = IntStream.range(0, ranked.size())
			.mapToObj(at -> new RankingRow(at + 1, ranked.get(at), about.get(ranked.get(at).entrant().project())))
			.toList();
		int number = last.map(RankingRun::run).orElse(0) + 1;
		runs.save(new RankingRun(round, number, inputs, rows, clock.now()));
		trail.round("approval.ranked", round, "run", number, "inputs", inputs.hash());
	}

	private void markRanked(RoundId round) {
		var ranked = scores.byId(round)
			.values()
			.stream()
			.filter(project -> project.status() == ProjectStatus.UNDER_REVIEW
					|| project.status() == ProjectStatus.RECOMMENDED)
			.map(ProjectSummary::id)
			.toList();
		statuses.moveAll(ranked, ProjectStatus.RANKED, null);
		standings.ofAll(round, ranked);
	}

}
