package cn.denggao.approval.domain;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.application.ProjectSummary;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Component;

/**
 * Whoever is still in reserve when its round ends is not selected. The caller holds the
 * round.
 */
@Component
class ExpiringReserves {

	private final ProjectDirectory projects;

	private final ProjectStatusBook statuses;

	private final StandingBook standings;

	private final ApprovalStageProcess process;

	ExpiringReserves(ProjectDirectory projects, ProjectStatusBook statuses, StandingBook standings,
			ApprovalStageProcess process) {
		this.projects = projects;
		this.statuses = statuses;
		this.standings = standings;
		this.process = process;
	}

	void expire(RoundId round) {
		var reserves = standings.in(round, Standing.RESERVE);
		var waiting = projects.lockAll(reserves)
			.stream()
			.filter(project -> project.status() == ProjectStatus.RESERVE)
			.map(ProjectSummary::id)
			.toList();
		statuses.moveAll(waiting, ProjectStatus.NOT_SELECTED, null);
		standings.setAll(round, reserves, Standing.NOT_SELECTED);
		process.standingChanged(reserves);
	}

}
