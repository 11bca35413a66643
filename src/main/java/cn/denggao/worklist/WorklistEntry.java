package cn.denggao.worklist;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import cn.denggao.engine.TaskMoved;

/**
 * One line of somebody's inbox.
 *
 * @param form Camunda Form id, or null for a task done on one of our pages
 * @param assignee login of whoever has claimed it, or null
 */
public record WorklistEntry(String taskId, String process, String task, String name, String form, String businessKey,
		String projectId, String assignee, Instant created, Instant due) {

	private static final Predicate<String> IS_ID = Pattern.compile("[0-9a-f-]{36}").asMatchPredicate();

	/** The name as drawn, without the code of the case. */
	public String label() {
		return name.split(TaskMoved.CODE_FOLLOWS, 2)[0];
	}

	/** What the task is about: its project, or the case itself outside one. */
	public Optional<UUID> about() {
		return Optional.of((projectId == null) ? businessKey : projectId).filter(IS_ID).map(UUID::fromString);
	}

	public boolean isClaimedBy(String login) {
		return login.equals(assignee);
	}

	public boolean isOverdue(Instant now) {
		return due != null && due.isBefore(now);
	}

}
