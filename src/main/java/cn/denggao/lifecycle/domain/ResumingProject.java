package cn.denggao.lifecycle.domain;

import java.time.Duration;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A resting project goes on; its open dates move by the length of the rest. */
@Service
@Transactional
public class ResumingProject {

	private final ProjectDirectory projects;

	private final ProjectVisibility visibility;

	private final CurrentActor actor;

	private final ProjectStatusBook statuses;

	private final Suspensions suspensions;

	private final SpecialtyProjectProcess process;

	private final PausedDates dates;

	private final OfficialClock clock;

	ResumingProject(ProjectDirectory projects, ProjectVisibility visibility, CurrentActor actor,
			ProjectStatusBook statuses, Suspensions suspensions, SpecialtyProjectProcess process, PausedDates dates,
			OfficialClock clock) {
		this.projects = projects;
		this.visibility = visibility;
		this.actor = actor;
		this.statuses = statuses;
		this.suspensions = suspensions;
		this.process = process;
		this.dates = dates;
		this.clock = clock;
	}

	/** Role {@code hc-decider-leader}. */
	public void resume(ProjectId project, String reason, String documentNo) {
		visibility.requireActor(project, actor.get(), "hc-decider-leader");
		projects.lock(project);
		var rest = suspensions.findByProjectIdAndResumedAtIsNull(project.value())
			.orElseThrow(() -> Refused.tooLate("lifecycle.not-suspended"));
		Duration pause = rest.end(reason, clock.now());
		statuses.resume(project, reason, documentNo);
		dates.shift(project, pause);
		process.resume(project, pause);
	}

}
