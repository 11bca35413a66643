package cn.denggao.engine;

import java.time.Duration;
import java.util.Date;

import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * Stored filters may not hold expressions, so ours hold marks: the assignee {@code @me},
 * and a due date in January 1970 that stands for so many days after now.
 */
public final class TasklistMarks {

	/** Stands for whoever looks. */
	public static final String ME = "@me";

	private static final Duration MARKED = Duration.ofDays(31);

	private TasklistMarks() {
	}

	/** The date that stands for so many days after the moment of looking. */
	public static Date daysFromNow(int days) {
		return new Date(Duration.ofDays(days).toMillis());
	}

	/** Puts the person and the moment in place of the marks. */
	public static void resolve(TaskQueryImpl query) {
		if (ME.equals(query.getAssignee())) {
			query.taskAssignee(Context.getCommandContext().getAuthenticatedUserId());
		}
		if (query.getDueBefore() != null && query.getDueBefore().getTime() < MARKED.toMillis()) {
			query.dueBefore(new Date(ClockUtil.getCurrentTime().getTime() + query.getDueBefore().getTime()));
		}
	}

}
