package cn.denggao.tracking.web;

import java.util.List;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectLineage;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.identity.CurrentActor;
import cn.denggao.programme.RoundDirectory;

import org.springframework.stereotype.Component;

/**
 * What a project was promoted from and to, as far as the reader sees these.
 *
 * @param from null if it was not
 */
record LineageView(Other from, List<Other> to) {

	/** One of the other projects. */
	record Other(UUID id, String category, String number, ProjectStatus status) {
	}

	/** Looks them up. */
	@Component
	static class Maker {

		private final ProjectLineage lineage;

		private final ProjectVisibility visibility;

		private final RoundDirectory rounds;

		private final CurrentActor actor;

		Maker(ProjectLineage lineage, ProjectVisibility visibility, RoundDirectory rounds, CurrentActor actor) {
			this.lineage = lineage;
			this.visibility = visibility;
			this.rounds = rounds;
			this.actor = actor;
		}

		LineageView of(ProjectId project) {
			var from = seen(List.copyOf(lineage.promotedFrom(List.of(project)).values()));
			return new LineageView(from.isEmpty() ? null : from.get(0), seen(lineage.promotedTo(project)));
		}

		private List<Other> seen(List<ProjectSummary> projects) {
			var visible = visibility.visible(projects.stream().map(ProjectSummary::id).toList(), actor.get());
			return projects.stream().filter(each -> visible.contains(each.id())).map(this::other).toList();
		}

		private Other other(ProjectSummary project) {
			var number = (project.projectNumber() == null) ? project.code() : project.projectNumber();
			return new Other(project.id().value(), rounds.require(project.round()).categoryName(), number,
					project.status());
		}

	}

}
