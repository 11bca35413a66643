package cn.denggao.lifecycle.domain;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectLife;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.identity.CurrentActor;
import cn.denggao.programme.RoundDirectory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The leading group ends a project that is under way. */
@Service
@Transactional
public class TerminatingProject {

	private final RoundDirectory rounds;

	private final ProjectDirectory projects;

	private final ProjectVisibility visibility;

	private final CurrentActor actor;

	private final ProjectStatusBook statuses;

	private final ProjectLife life;

	TerminatingProject(RoundDirectory rounds, ProjectDirectory projects, ProjectVisibility visibility,
			CurrentActor actor, ProjectStatusBook statuses, ProjectLife life) {
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
		visibility.requireActor(project, actor.get(), "leading-group");
		rounds.lock(projects.require(project).round());
		projects.lock(project);
		statuses.move(project, ProjectStatus.TERMINATED, reason, minutesNo);
		life.leave(project);
	}

}
