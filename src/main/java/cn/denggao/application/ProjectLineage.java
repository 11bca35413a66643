package cn.denggao.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * How the specialty of a hospital has climbed from tier to tier (R000-08): recorded when
 * a project is approved, of the same hospital, specialty and pack on a higher tier than
 * one that still counts.
 */
public interface ProjectLineage {

	/** The lower projects that these were promoted from, as far as they were. */
	Map<ProjectId, ProjectSummary> promotedFrom(Collection<ProjectId> projects);

	/** Projects of higher tiers that were promoted from this one, by code. */
	List<ProjectSummary> promotedTo(ProjectId project);

}
