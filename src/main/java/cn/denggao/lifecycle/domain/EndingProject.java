package cn.denggao.lifecycle.domain;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectLife;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.identity.CurrentActor;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The leading group ends a project before its time: terminates it, or lets it go. */
@Service
@Transactional
public class EndingProject {

	private final RoundDirectory rounds;

	private final ProjectDirectory projects;

	private final ProjectVisibility visibility;

	private final CurrentActor actor;

	private final ProjectStatusBook statuses;

	private final ProjectLife life;

	EndingProject(RoundDirectory rounds, ProjectDirectory projects, ProjectVisibility visibility, CurrentActor actor,
			ProjectStatusBook statuses, ProjectLife life) {
		this.rounds = rounds;
		this.projects = projects;
		this.visibility = visibility;
		this.actor = actor;
		this.statuses = statuses;
		this.life = life;
	}

	/**
	 * Role {@code leading-group}. The ban period follows from the round's rules.
	 * @param minutesNo the minutes of the meeting that decided
	 */
	public void terminate(ProjectId project, String reason, String minutesNo) {
		taken(project);
		leave(project, ProjectStatus.TERMINATED, reason, minutesNo);
	}

	/**
	 * Role {@code leading-group}: the hospital asks to give the project up after its
	 * first inspection has begun. Unlike a termination it bars from nothing; refused
	 * (409) unless the project is being built, or rests.
	 * @param reason what the hospital asked, and why it is granted
	 * @param minutesNo the minutes of the meeting that decided
	 */
	public void letGo(ProjectId project, String reason, String minutesNo) {
		if (!ViewingMeasures.isUnderWay(taken(project))) {
			throw Refused.tooLate("application.status-not-allowed");
		}
		leave(project, ProjectStatus.WITHDRAWN, reason, minutesNo);
	}

	/** Nobody else changes it meanwhile. */
	private ProjectStatus taken(ProjectId project) {
		visibility.requireActor(project, actor.get(), "leading-group");
		rounds.lock(projects.require(project).round());
		return projects.lock(project).status();
	}

	private void leave(ProjectId project, ProjectStatus as, String reason, String minutesNo) {
		statuses.move(project, as, reason, minutesNo);
		life.leave(project);
	}

}
