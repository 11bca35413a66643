package cn.denggao.review;

import cn.denggao.application.ProjectId;

/** A project must be judged once more, e.g. after an upheld objection. */
public interface ReopeningPanel {

	/**
	 * Marks the project's newest application panel as reopened; the next preparation
	 * answers with a new attempt.
	 */
	void reopen(ProjectId project, String reason);

}
