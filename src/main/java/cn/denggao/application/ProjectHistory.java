package cn.denggao.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundId;

/** What became of a project, change by change. */
public interface ProjectHistory {

	/** All changes of status, oldest first. */
	List<Change> of(ProjectId project);

	/** Opinions of authorities that moved the application on, oldest first. */
	List<Opinion> opinions(ProjectId project);

	/** How many projects of a round have ever been in each status. */
	Map<ProjectStatus, Long> everReached(RoundId round);

	/**
	 * One change.
	 *
	 * @param from null for the draft
	 * @param office organisation acted for, null for the program itself
	 * @param reason or opinion given, or null
	 */
	record Change(ProjectStatus from, ProjectStatus to, Instant at, OrganisationId office, String reason,
			String documentNo) {

	}

	/**
	 * One opinion.
	 *
	 * @param kind milestone it belongs to: FORMAL_REVIEW or RECOMMENDATION
	 * @param rank place on the authority's list, null for a formal review
	 * @param words null if none were given
	 */
	record Opinion(String kind, Instant at, OrganisationId office, Integer rank, String words) {

	}

}
