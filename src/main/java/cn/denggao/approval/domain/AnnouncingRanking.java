package cn.denggao.approval.domain;

import java.util.Map;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.approval.domain.Ranked.Outcome;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells every application of a round what the leading group has decided on it. */
@Service
@Transactional
public class AnnouncingRanking {

	private static final Map<Outcome, Standing> STANDINGS = Map.of(Outcome.SELECTED, Standing.SHORTLISTED,
			Outcome.RESERVE, Standing.RESERVE, Outcome.NOT_SELECTED, Standing.NOT_SELECTED, Outcome.VETOED,
			Standing.NOT_SELECTED);

	private final RoundDirectory rounds;

	private final ListDecisions decisions;

	private final RankingRuns runs;

	private final ProjectDirectory projects;

	private final ProjectStatusBook statuses;

	private final StandingBook standings;

	private final ApprovalStageProcess process;

	private final ApprovalTidings tidings;

	AnnouncingRanking(RoundDirectory rounds, ListDecisions decisions, RankingRuns runs, ProjectDirectory projects,
			ProjectStatusBook statuses, StandingBook standings, ApprovalStageProcess process, ApprovalTidings tidings) {
		this.rounds = rounds;
		this.decisions = decisions;
		this.runs = runs;
		this.projects = projects;
		this.statuses = statuses;
		this.standings = standings;
		this.process = process;
		this.tidings = tidings;
	}

	public void announce(RoundId round) {
		rounds.lock(round);
		var decision = decisions.findFirstByRoundAndConfirmedTrueOrderByRecordedAtDesc(round.value())
			.orElseThrow(Refused::notFound);
		var ranking = runs.findById(decision.ranking()).orElseThrow(Refused::notFound);
		ranking.rows().forEach(row -> tell(round, row, decision.minutes().number()));
		process.standingChanged(standings.all(round));
	}

	private void tell(RoundId round, RankingRow row, String minutes) {
		var project = projects.lock(row.project());
		if (project.status().isFinal()) {
			return;
		}
		var standing = STANDINGS.get(row.outcome());
		standings.set(round, row.project(), standing);
		var status = ProjectStatus.valueOf(standing.name());
		if (project.status() != status && project.status() != ProjectStatus.IN_NOTICE) {
			statuses.move(row.project(), status, null, minutes);
		}
		tidings.ranked(project, standing);
	}

}
