package cn.denggao.application;

import java.util.Collection;
import java.util.Map;

/** The only way to change a project's status. */
public interface ProjectStatusBook {

	/**
	 * Moves the project, if what it is now allows it; writes the change and an audit row.
	 * @param reason why, or null where the step explains itself
	 * @param documentNo number of the document behind it, or null
	 */
	void move(ProjectId project, ProjectStatus to, String reason, String documentNo);

	/** Moves many at once, in few statements; all of them or none. */
	void moveAll(Collection<ProjectId> projects, ProjectStatus to, String documentNo);

	/** Moves many at once for one reason. */
	void moveAll(Collection<ProjectId> projects, ProjectStatus to, String reason, String documentNo);

	/** From SUSPENDED back to the status it had before. */
	void resume(ProjectId project, String reason, String documentNo);

	/** Gives each its official project number, once. */
	void numberAll(Map<ProjectId, String> projectNumbers);

	/** Names another project leader, after an approved change. */
	void leader(ProjectId project, String login, String documentNo);

}
