package cn.denggao.approval.domain;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.identity.Role;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.review.PanelFindings;
import cn.denggao.review.PanelResult;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes projects that were judged once more back into a ranking that is already decided:
 * each joins the reserves with its new score, and the place it left goes to the first
 * reserve the rules allow, which may be itself.
 */
@Service
@Transactional
public class RejoiningRanking {

	private final RoundOffice office;

	private final RoundDirectory rounds;

	private final PanelFindings findings;

	private final ProjectDirectory projects;

	private final ProjectStatusBook statuses;

	private final StandingBook standings;

	private final RankingApplications ranking;

	private final ApprovalStageProcess process;

	private final FreeingPlace place;

	RejoiningRanking(RoundOffice office, RoundDirectory rounds, PanelFindings findings, ProjectDirectory projects,
			ProjectStatusBook statuses, StandingBook standings, RankingApplications ranking,
			ApprovalStageProcess process, FreeingPlace place) {
		this.office = office;
		this.rounds = rounds;
		this.findings = findings;
		this.projects = projects;
		this.statuses = statuses;
		this.standings = standings;
		this.ranking = ranking;
		this.process = process;
		this.place = place;
	}

	/** Whether a project of a decided round waits with a new score. */
	@Transactional(readOnly = true)
	public boolean isWaiting(RoundId round) {
		return isDecided(round) && findings.resultsOf(round).stream().anyMatch(result -> isBack(result.project()));
	}

	public void rejoin(RoundId round) {
		office.require(round, Role.HC_DECIDER);
		rounds.lock(round);
		if (!isDecided(round)) {
			return;
		}
		var back = findings.resultsOf(round).stream().map(PanelResult::project).filter(this::isBack).toList();
		ranking.rank(round);
		back.forEach(project -> {
			statuses.move(project, ProjectStatus.RESERVE, null, null);
			standings.set(round, project, Standing.RESERVE);
			process.standingChanged(project);
			place.free(round, project, LateEntry.Cause.REMOVED);
		});
	}

	private boolean isDecided(RoundId round) {
		return !standings.holders(round).isEmpty();
	}

	private boolean isBack(ProjectId project) {
		return standings.standingOf(project) == Standing.PENDING
				&& projects.require(project).status() == ProjectStatus.UNDER_REVIEW;
	}

}
