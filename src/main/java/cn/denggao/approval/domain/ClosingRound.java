package cn.denggao.approval.domain;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.application.ProjectSummary;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundStages;
import cn.denggao.programme.RoundStatus;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reserve list has expired: whoever is still on it is not selected. */
@Service
@Transactional
public class ClosingRound {

	private final RoundDirectory rounds;

	private final RoundStages stages;

	private final ApprovalDocuments documents;

	private final ProjectDirectory projects;

	private final ProjectStatusBook statuses;

	private final StandingBook standings;

	private final ApprovalStageProcess process;

	private final TimerProof due;

	ClosingRound(RoundDirectory rounds, RoundStages stages, ApprovalDocuments documents, ProjectDirectory projects,
			ProjectStatusBook statuses, StandingBook standings, ApprovalStageProcess process, TimerProof due) {
		this.rounds = rounds;
		this.stages = stages;
		this.documents = documents;
		this.projects = projects;
		this.statuses = statuses;
		this.standings = standings;
		this.process = process;
		this.due = due;
	}

	public void close(RoundId round) {
		rounds.lock(round);
		var document = documents.mainOf(round.value()).orElseThrow(Refused::notFound);
		int months = rounds.rules(round).ranking().reserveMonths();
		due.require(ApprovalDeadlines.endOf(document.issuedOn().plusMonths(months)));
		var reserves = standings.in(round, Standing.RESERVE);
		var waiting = projects.lockAll(reserves)
			.stream()
			.filter(project -> project.status() == ProjectStatus.RESERVE)
			.map(ProjectSummary::id)
			.toList();
		statuses.moveAll(waiting, ProjectStatus.NOT_SELECTED, null);
		standings.setAll(round, reserves, Standing.NOT_SELECTED);
		stages.advance(round, RoundStatus.CLOSED);
		process.standingChanged(reserves);
	}

}
