package cn.denggao.engine;

import java.time.Instant;
import java.util.Set;

/**
 * A user task was created, changed hands, or came to its end.
 *
 * @param form Camunda Form id, or null for a task done on one of our pages
 * @param due end of the time limit, or null
 */
public record TaskMoved(Kind kind, String taskId, String process, String task, String name, String form,
		String businessKey, String project, String assignee, Set<String> groups, Set<String> logins, Instant created,
		Instant due) {

	/** Stands between the name drawn for a task and the code of its case. */
	public static final String CODE_FOLLOWS = " · ";

	/** What happened to the task. */
	public enum Kind {

		CREATED, ASSIGNED, UPDATED, COMPLETED, DELETED

	}

}
