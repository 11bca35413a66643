package cn.denggao.tracking.process;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.denggao.tracking.domain.Alike;
import cn.denggao.tracking.domain.UnshownVisits;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Counts visits in the engine's history; a project is told by the case at the root. The
 * engine writes times as they are in Shanghai.
 */
@Component
class HistoryVisits implements UnshownVisits {

	private static final int CANCELLED = 2;

	private static final String ALIKE = """
			select a.act_id_, a.start_time_::date, a.end_time_::date, coalesce(a.act_inst_state_, 0) = ?, count(*)
			from act_hi_actinst a left join act_hi_procinst root on root.id_ = a.root_proc_inst_id_
			where a.proc_def_id_ = ? and a.act_id_ = any (?) and (?::text[] is null or root.business_key_ = any (?))
			group by 1, 2, 3, 4""";

	private static final String OVERDUE = """
			select t.task_def_key_, count(*) from act_ru_task t
			join act_ru_execution e on e.id_ = t.execution_id_ join act_ru_execution root on root.id_ = e.root_proc_inst_id_
			where t.proc_def_id_ = ? and t.task_def_key_ = any (?) and t.due_date_ < ?
			and (?::text[] is null or root.business_key_ = any (?)) group by 1""";

	private final JdbcTemplate database;

	HistoryVisits(JdbcTemplate database) {
		this.database = database;
	}

	@Override
	public List<Alike> of(String definition, Collection<String> elements, Collection<String> projects) {
		return database.query(ALIKE,
				(row, number) -> new Alike(row.getString(1), row.getObject(2, LocalDate.class),
						row.getObject(3, LocalDate.class), row.getBoolean(4), row.getInt(5)),
				CANCELLED, definition, texts(elements), texts(projects), texts(projects));
	}

	@Override
	public Map<String, Integer> overdue(String definition, Collection<String> elements, Collection<String> projects,
			Instant now) {
		var counts = new HashMap<String, Integer>();
		database.query(OVERDUE, row -> {
			counts.put(row.getString(1), row.getInt(2));
		}, definition, texts(elements), Timestamp.from(now), texts(projects), texts(projects));
		return counts;
	}

	private static String[] texts(Collection<String> all) {
		return (all == null) ? null : all.toArray(String[]::new);
	}

}
