package cn.denggao.application;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import cn.denggao.kernel.Actor;

/** Who may see a project and who may act for it. */
public interface ProjectVisibility {

	/**
	 * The project if the actor may see it: its hospital, the authorities of its
	 * supervision chain, the province's offices; else not found.
	 */
	ProjectSummary require(ProjectId project, Actor actor);

	/**
	 * As {@link #require}, for pages that only show: partner hospitals of a consortium
	 * read the application and where it stands, too (R003-13).
	 */
	default ProjectSummary requireReader(ProjectId project, Actor actor) {
		return require(project, actor);
	}

	/** Whether the actor may read it, be it as a partner. */
	default boolean mayRead(ProjectId project, Actor actor) {
		return maySee(project, actor);
	}

	/** Whether the actor may see it. */
	boolean maySee(ProjectId project, Actor actor);

	/** Those of them that the actor may see, for lists. */
	default Set<ProjectId> visible(Collection<ProjectId> projects, Actor actor) {
		return projects.stream().filter(project -> maySee(project, actor)).collect(Collectors.toSet());
	}

	/**
	 * Ids of the hospitals whose submitted projects an office may see, for lists that the
	 * database filters; none for hospitals and experts.
	 */
	Set<String> hospitalsBelow(Actor actor);

	/** Whether the actor holds the role (domain §5.1) in this very project. */
	boolean mayAct(ProjectId project, Actor actor, String role);

	/** As {@link #mayAct}, else not found. */
	void requireActor(ProjectId project, Actor actor, String role);

}
