package cn.denggao.tracking.process;

import java.util.List;
import java.util.function.Function;

import cn.denggao.engine.CaseObserver;
import cn.denggao.engine.CasesMoved;
import cn.denggao.engine.CasesMoved.Case;
import cn.denggao.engine.CasesMoved.Step;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Shows a project on the new diagram as soon as its case has moved there: where it is
 * takes the new label, where it was keeps the label of that time.
 */
@Component
class RedrawnSteps implements CaseObserver {

	private static final String REDRAW = """
			with drawn as (select * from unnest(?, ?, ?, ?, ?) as d (former, present, label, milestone, visibility))
			update tracking_step s set definition_id = ?,
			element = coalesce((select present from drawn where former = s.element), s.element),
			label = case when left_at is null then coalesce((select d.label from drawn d where former = s.element), s.label)
			  else s.label end,
			milestone = case when left_at is null and s.element in (select former from drawn)
			  then (select d.milestone from drawn d where former = s.element) else s.milestone end,
			visibility = case when left_at is null and s.element in (select former from drawn)
			  then (select d.visibility from drawn d where former = s.element) else s.visibility end
			from unnest(?, ?) as moved (project, business_key)
			where s.project_id = moved.project and s.business_key = moved.business_key and s.definition_id = ?""";

	private final JdbcTemplate database;

	RedrawnSteps(JdbcTemplate database) {
		this.database = database;
	}

	@Override
	public void moved(CasesMoved moved) {
		var steps = moved.steps();
		var cases = moved.cases().stream().filter(one -> one.project() != null).toList();
		database.update(REDRAW, texts(steps, Step::former), texts(steps, Step::present), texts(steps, Step::label),
				texts(steps, Step::milestone), texts(steps, Step::visibility), moved.to(), texts(cases, Case::project),
				texts(cases, Case::businessKey), moved.from());
	}

	private static <T> String[] texts(List<T> rows, Function<T, String> part) {
		return rows.stream().map(part).toArray(String[]::new);
	}

}
