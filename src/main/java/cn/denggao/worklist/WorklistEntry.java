package cn.denggao.worklist;

import java.time.Instant;

/**
 * One line of somebody's inbox.
 *
 * @param form Camunda Form id, or null for a task done on one of our pages
 * @param assignee login of whoever has claimed it, or null
 */
public record WorklistEntry(String taskId, String process, String task, String name, String form, String businessKey,
		String projectId, String assignee, Instant created, Instant due) {

	public boolean isClaimedBy(String login) {
		return login.equals(assignee);
	}

	public boolean isOverdue(Instant now) {
		return due != null && due.isBefore(now);
	}

}
