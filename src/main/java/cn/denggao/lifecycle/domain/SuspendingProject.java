package cn.denggao.lifecycle.domain;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The province lets a project rest: nothing can be claimed, completed or fall due. */
@Service
@Transactional
public class SuspendingProject {

	private final ProjectDirectory projects;

	private final ProjectVisibility visibility;

	private final CurrentActor actor;

	private final ProjectStatusBook statuses;

	private final Suspensions suspensions;

	private final SpecialtyProjectProcess process;

	private final OfficialClock clock;

	SuspendingProject(ProjectDirectory projects, ProjectVisibility visibility, CurrentActor actor,
			ProjectStatusBook statuses, Suspensions suspensions, SpecialtyProjectProcess process, OfficialClock clock) {
		this.projects = projects;
		this.visibility = visibility;
		this.actor = actor;
		this.statuses = statuses;
		this.suspensions = suspensions;
		this.process = process;
		this.clock = clock;
	}

	/** Role {@code hc-decider-leader}. A second suspension is refused. */
	public void suspend(ProjectId project, String reason, String documentNo) {
		visibility.requireActor(project, actor.get(), "hc-decider-leader");
		var resting = projects.lock(project);
		if (resting.status() == ProjectStatus.SUSPENDED || !process.isLive(project)) {
			throw Refused.tooLate("lifecycle.not-live");
		}
		statuses.move(project, ProjectStatus.SUSPENDED, reason, documentNo);
		suspensions.save(new Suspension(project, reason, documentNo, clock.now()));
		process.suspend(project);
	}

}
