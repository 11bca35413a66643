package cn.denggao.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundId;

/** Reads projects, and locks one for a decision. */
public interface ProjectDirectory {

	/** The project, else not found. */
	ProjectSummary require(ProjectId id);

	Optional<ProjectSummary> find(ProjectId id);

	/** Those of them that there are, in no particular order. */
	default List<ProjectSummary> among(Collection<ProjectId> ids) {
		return ids.stream().flatMap(id -> find(id).stream()).toList();
	}

	/** Projects of a round in any of these statuses (all if none is named), by code. */
	List<ProjectSummary> inRound(RoundId round, ProjectStatus... statuses);

	/**
	 * Projects of a hospital and of all it has absorbed, in any of these statuses (all if
	 * none is named), newest first.
	 */
	List<ProjectSummary> ofHospital(OrganisationId hospital, ProjectStatus... statuses);

	/** Every project in any of these statuses, by code. */
	List<ProjectSummary> inStatus(ProjectStatus... statuses);

	/** As {@link #inRound}, but only the ids as text, for batches. */
	List<String> keysInRound(RoundId round, ProjectStatus... statuses);

	/** Takes the project's row for update (after the round's) and reads it anew. */
	ProjectSummary lock(ProjectId id);

	/**
	 * Takes many rows at once, told in no particular order. A row that this transaction
	 * has read before stays as read; if it has changed since, writing it fails.
	 */
	List<ProjectSummary> lockAll(Collection<ProjectId> ids);

}
