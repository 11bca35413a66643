package cn.denggao.worklist.process;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashSet;

import cn.denggao.engine.TaskMoved;
import cn.denggao.engine.TaskObserver;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Keeps the worklist in step with the engine's tasks, in the engine's own transaction.
 */
@Component
class WorklistProjection implements TaskObserver {

	private static final String TASK = """
			insert into worklist_task (task_id, process, task, name, form, business_key, project_id, assignee, created_at, due_at)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private static final String ENTRY = """
			insert into worklist_entry (principal, task_id, assignee, created_at, due_at)
			select cast(? as varchar), task_id, assignee, created_at, due_at from worklist_task where task_id = ?
			on conflict do nothing""";

	private final JdbcTemplate database;

	WorklistProjection(JdbcTemplate database) {
		this.database = database;
	}

	@Override
	public void moved(TaskMoved task) {
		switch (task.kind()) {
			case CREATED -> open(task);
			case ASSIGNED -> assign(task);
			case UPDATED -> refresh(task);
			case COMPLETED, DELETED -> database.update("delete from worklist_task where task_id = ?", task.taskId());
		}
	}

	private void open(TaskMoved task) {
		database.update(TASK, task.taskId(), task.process(), task.task(), task.name(), task.form(), task.businessKey(),
				task.project(), task.assignee(), timestamp(task.created()), timestamp(task.due()));
		var principals = new LinkedHashSet<>(task.groups());
		principals.addAll(task.logins());
		principals.forEach(principal -> database.update(ENTRY, principal, task.taskId()));
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
