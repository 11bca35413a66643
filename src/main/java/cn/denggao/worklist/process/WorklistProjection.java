package cn.denggao.worklist.process;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

import cn.denggao.engine.TaskMoved;
import cn.denggao.engine.TaskObserver;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Keeps the worklist in step with the engine's tasks, in the engine's own transaction.
 */
@Component
class WorklistProjection implements TaskObserver {

	private static final String ENTRY = """
			insert into worklist_entry (principal, task_id, assignee, created_at, due_at)
			select cast(? as varchar), task_id, assignee, created_at, due_at from worklist_task where task_id = ?
			on conflict do nothing""";

	private final JdbcTemplate database;

	private final TaskWriter writer;

	WorklistProjection(JdbcTemplate database, TaskWriter writer) {
		this.database = database;
		this.writer = writer;
	}

	@Override
	public void moved(List<TaskMoved> movements) {
		writer.write(TasksMoved.of(movements));
		movements.forEach(this::follow);
	}

	/** Nothing happens to a task that is gone by now. */
	private void follow(TaskMoved task) {
		switch (task.kind()) {
			case ASSIGNED -> assign(task);
			case UPDATED -> refresh(task);
			case CREATED, COMPLETED, DELETED -> {
				// written together already
			}
		}
	}

	private void assign(TaskMoved task) {
		database.update("update worklist_task set assignee = ? where task_id = ?", task.assignee(), task.taskId());
		database.update("update worklist_entry set assignee = ? where task_id = ?", task.assignee(), task.taskId());
		if (task.assignee() != null) {
			database.update(ENTRY, task.assignee(), task.taskId());
		}
	}

	private void refresh(TaskMoved task) {
		database.update("update worklist_task set name = ?, due_at = ? where task_id = ?", task.name(),
				timestamp(task.due()), task.taskId());
		database.update("update worklist_entry set due_at = ? where task_id = ?", timestamp(task.due()), task.taskId());
	}

	private static Timestamp timestamp(Instant instant) {
		return (instant == null) ? null : Timestamp.from(instant);
	}

}
