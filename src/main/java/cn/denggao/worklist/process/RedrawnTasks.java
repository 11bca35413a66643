package cn.denggao.worklist.process;

import java.util.List;
import java.util.function.Function;

import cn.denggao.engine.CaseObserver;
import cn.denggao.engine.CasesMoved;
import cn.denggao.engine.CasesMoved.Case;
import cn.denggao.engine.CasesMoved.Step;
import cn.denggao.engine.TaskMoved;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Open tasks of a case that has moved to another version take the name and the form drawn
 * there; who has claimed them and until when they are due stays.
 */
@Component
class RedrawnTasks implements CaseObserver {

	private static final String REDRAW = """
			update worklist_task t set task = d.present, form = d.form,
			name = coalesce(d.label, d.present) || coalesce(substring(t.name from ?), '')
			from unnest(?, ?, ?, ?) as d (former, present, label, form)
			where t.task = d.former and t.process = ? and t.business_key = any (?)""";

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
	}

	private static <T> String[] texts(List<T> rows, Function<T, String> part) {
		return rows.stream().map(part).toArray(String[]::new);
	}

}
