package cn.denggao.worklist.process;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import cn.denggao.engine.TaskMoved;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the tasks that one engine command opened and closed with one statement. */
@Component
class TaskWriter {

	private static final String WRITE = """
			with closed as (delete from worklist_task where task_id = any (?)),
			opened as (
			  insert into worklist_task (task_id, process, task, name, form, business_key, project_id, assignee, created_at, due_at)
			  select task_id, process, task, name, form, business_key, project_id, assignee, created_at::timestamptz, due_at::timestamptz
			  from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as t (task_id, process, task, name, form, business_key, project_id,
			  assignee, created_at, due_at) returning task_id, assignee, created_at, due_at)
			insert into worklist_entry (principal, task_id, assignee, created_at, due_at)
			select e.principal, task_id, assignee, created_at, due_at
			from opened join unnest(?, ?) as e (principal, task_id) using (task_id)""";

	private final JdbcTemplate database;

	TaskWriter(JdbcTemplate database) {
		this.database = database;
	}

	void write(TasksMoved moved) {
		if (moved.isEmpty()) {
			return;
		}
		var tasks = moved.opened();
		var entries = tasks.stream()
			.flatMap(task -> principals(task).stream().map(principal -> Map.entry(principal, task.taskId())))
			.toList();
		database.update(WRITE, moved.closed().toArray(String[]::new), texts(tasks, TaskMoved::taskId),
				texts(tasks, TaskMoved::process), texts(tasks, TaskMoved::task), texts(tasks, TaskMoved::name),
				texts(tasks, TaskMoved::form), texts(tasks, TaskMoved::businessKey), texts(tasks, TaskMoved::project),
				texts(tasks, TaskMoved::assignee), texts(tasks, task -> text(task.created())),
				texts(tasks, task -> text(task.due())), texts(entries, Map.Entry::getKey),
				texts(entries, Map.Entry::getValue));
	}

	private static Set<String> principals(TaskMoved task) {
		var principals = new LinkedHashSet<>(task.groups());
		principals.addAll(task.logins());
		if (task.assignee() != null) {
			principals.add(task.assignee());
		}
		return principals;
	}

	private static <T> String[] texts(List<T> all, Function<T, String> part) {
		return all.stream().map(part).toArray(String[]::new);
	}

	private static String text(Instant instant) {
		return (instant == null) ? null : OffsetDateTime.ofInstant(instant, ZoneOffset.UTC).toString();
	}

}
