package cn.denggao.review;

import java.util.Collection;
import java.util.List;

import cn.denggao.application.ProjectId;
import cn.denggao.programme.RoundId;

/**
 * What the submitted figures of applications are worth where nobody gives marks (R000-30,
 * R001-14). Computed anew each time; the same dossiers and frozen rules give the same.
 */
public interface ObjectiveFindings {

	/** One result for each of these projects of the round, in their order. */
	List<ObjectiveResult> of(RoundId round, Collection<ProjectId> projects);

}
