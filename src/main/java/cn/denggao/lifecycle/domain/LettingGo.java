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

/**
 * The leading group lets a project go that its hospital asks to give up after the first
 * inspection has begun. Unlike a termination it bars from nothing.
 */
@Service
@Transactional
public class LettingGo {

	private final RoundDirectory rounds;

	private final ProjectDirectory projects;

	private final ProjectVisibility visibility;

	private final CurrentActor actor;

	private final ProjectStatusBook statuses;

	private final ProjectLife life;

	LettingGo(RoundDirectory rounds, ProjectDirectory projects, ProjectVisibility visibility, CurrentActor actor,
			ProjectStatusBook statuses, ProjectLife life) {
		this.rounds = rounds;
		this.projects = projects;
		this.visibility = visibility;
		this.actor = actor;
		this.statuses = statuses;
		this.life = life;
	}

	/**
	 * Role {@code leading-group}; refused (409) unless it is being built, or rests.
	 * @param reason what the hospital asked, and why it is granted
	 * @param minutesNo the minutes of the meeting that decided
	 */
	public void letGo(ProjectId project, String reason, String minutesNo) {
		visibility.requireActor(project, actor.get(), "leading-group");
		rounds.lock(projects.require(project).round());
		if (!ViewingMeasures.isUnderWay(projects.lock(project).status())) {
			throw Refused.tooLate("application.status-not-allowed");
		}
		statuses.move(project, ProjectStatus.WITHDRAWN, reason, minutesNo);
		life.leave(project);
	}

}
