package cn.denggao.worklist.process;

import java.util.List;
import java.util.function.Function;

import cn.denggao.engine.CaseObserver;
import cn.denggao.engine.CasesMoved;
import cn.denggao.engine.CasesMoved.Case;
import cn.denggao.engine.CasesMoved.Given;
import cn.denggao.engine.CasesMoved.Step;
import cn.denggao.engine.TaskMoved;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Open tasks of a case that has moved to another version take the name and the form drawn
 * there; who has claimed them and until when they are due stays, unless their step is
 * another office's now.
 */
@Component
class RedrawnTasks implements CaseObserver {

	private static final String REDRAW = """
			update worklist_task t set task = d.present, form = d.form,
			name = coalesce(d.label, d.present) || coalesce(substring(t.name from ?), '')
			from unnest(?, ?, ?, ?) as d (former, present, label, form)
			where t.task = d.former and t.process = ? and t.business_key = any (?)""";

	private static final String TAKEN = "delete from worklist_entry where task_id = ?";

	private static final String GIVEN = """
			insert into worklist_entry (principal, task_id, created_at, due_at)
			select unnest(?), task_id, created_at, due_at from worklist_task where task_id = ?""";

	private final JdbcTemplate database;

	RedrawnTasks(JdbcTemplate database) {
		this.database = database;
	}

	@Override
	public void moved(CasesMoved moved) {
		var steps = moved.steps();
		database.update(REDRAW, TaskMoved.CODE_FOLLOWS + ".*$", texts(steps, Step::former), texts(steps, Step::present),
				texts(steps, Step::label), texts(steps, Step::form), moved.process(),
				texts(moved.cases(), Case::businessKey));
		moved.given().forEach(this::give);
	}

	private void give(Given task) {
		database.update(TAKEN, task.taskId());
		database.update(GIVEN, task.principals().toArray(String[]::new), task.taskId());
		database.update("update worklist_task set assignee = null where task_id = ?", task.taskId());
	}

	private static <T> String[] texts(List<T> rows, Function<T, String> part) {
		return rows.stream().map(part).toArray(String[]::new);
	}

}
