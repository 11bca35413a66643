package cn.denggao.opinion.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import cn.denggao.application.ProjectId;

/** The processes, as far as an opinion concerns them. */
public interface OpinionProcess {

	/** The task as it stands. */
	OpenStep step(String taskId);

	/** Tells the diagram what was decided where the task stands. */
	void decided(String taskId, OpinionDecision decision);

	/**
	 * An open task.
	 *
	 * @param project empty for a case that is about none, such as a round
	 * @param groups engine groups that may do it
	 * @param beside other tasks open in the same run: the opinions asked for together
	 */
	record OpenStep(Optional<ProjectId> project, Set<String> groups, List<String> beside) {

	}

}
