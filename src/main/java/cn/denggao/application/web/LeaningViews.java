package cn.denggao.application.web;

import cn.denggao.application.ProjectSummary;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.application.domain.LeaningProjects;
import cn.denggao.identity.CurrentActor;

import org.springframework.stereotype.Component;

/** Shows what leans on what, as far as somebody may see it. */
@Component
class LeaningViews {

	private final LeaningProjects leaning;

	private final ProjectVisibility visibility;

	private final CurrentActor actor;

	LeaningViews(LeaningProjects leaning, ProjectVisibility visibility, CurrentActor actor) {
		this.leaning = leaning;
		this.visibility = visibility;
		this.actor = actor;
	}

	LeaningView of(ProjectSummary project) {
		var ground = leaning.ground(project.id()).orElse(null);
		var dependants = leaning.dependants(project.id());
		var visible = visibility.visible(dependants.stream().map(ProjectSummary::id).toList(), actor.get());
		return new LeaningView(ground, ground != null && LeaningProjects.hasFallen(ground.status()),
				dependants.stream().filter(each -> visible.contains(each.id())).toList(),
				LeaningProjects.hasFallen(project.status()), ground != null && leaning.isCandidacy(project.round()));
	}

}
