package cn.denggao.tracking.process;

import java.util.List;
import java.util.function.Function;

import cn.denggao.engine.TokenMoved;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes all visits of one engine command with one statement: an element that was only
 * passed through is one row written once. Moments of one command lie a microsecond apart,
 * so that they stay in order.
 */
@Component
class StepWriter {

	private static final String WRITE = """
			with clock as materialized (select app_now() as moment),
			earlier as (
			  update tracking_step step set office = visit.office, cancelled = visit.cancelled,
			  left_at = moment + visit.left_at * interval '1 microsecond'
			  from clock, unnest(?, ?, ?, ?, ?, ?) as visit (occurrence, element, project_id, office, cancelled, left_at)
			  where step.project_id = visit.project_id and step.occurrence = visit.occurrence
			  and step.element = visit.element and step.left_at is null)
			insert into tracking_step (occurrence, element, project_id, process, definition_id, business_key, label,
			element_type, milestone, visibility, office, cancelled, entered_at, left_at)
			select occurrence, element, project_id, process, definition_id, business_key, label, element_type, milestone,
			visibility, office, cancelled, moment + entered * interval '1 microsecond', moment + left_at * interval '1 microsecond'
			from clock, unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as visit (occurrence, element, project_id, process,
			definition_id, business_key, label, element_type, milestone, visibility, office, cancelled, entered, left_at)
			on conflict do nothing""";

	private final JdbcTemplate database;

	StepWriter(JdbcTemplate database) {
		this.database = database;
	}

	void write(List<Visit> visits) {
		var earlier = visits.stream().filter(visit -> !visit.isNew()).toList();
		var begun = visits.stream().filter(Visit::isNew).toList();
		database.update(WRITE, texts(earlier, TokenMoved::occurrence), texts(earlier, TokenMoved::element),
				texts(earlier, TokenMoved::project), offices(earlier), cancelled(earlier),
				moments(earlier, Visit::left), texts(begun, TokenMoved::occurrence), texts(begun, TokenMoved::element),
				texts(begun, TokenMoved::project), texts(begun, TokenMoved::process),
				texts(begun, TokenMoved::definitionId), texts(begun, TokenMoved::businessKey),
				texts(begun, TokenMoved::label), texts(begun, TokenMoved::elementType),
				texts(begun, TokenMoved::milestone), texts(begun, TokenMoved::visibility), offices(begun),
				cancelled(begun), moments(begun, Visit::entered), moments(begun, Visit::left));
	}

	private static String[] texts(List<Visit> visits, Function<TokenMoved, String> part) {
		return visits.stream().map(visit -> part.apply(visit.token())).toArray(String[]::new);
	}

	private static String[] offices(List<Visit> visits) {
		return visits.stream().map(Visit::office).toArray(String[]::new);
	}

	private static Boolean[] cancelled(List<Visit> visits) {
		return visits.stream().map(Visit::cancelled).toArray(Boolean[]::new);
	}

	private static Integer[] moments(List<Visit> visits, Function<Visit, Integer> part) {
		return visits.stream().map(part).toArray(Integer[]::new);
	}

}
