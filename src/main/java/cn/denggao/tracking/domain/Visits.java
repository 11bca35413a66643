package cn.denggao.tracking.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.denggao.worklist.Inbox.Late;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * How often and from which day to which day cases have been at the elements of a version:
 * one statement for all of them, whatever their number.
 */
@Repository
class Visits {

	private static final String ALIKE = """
			select element, (entered_at at time zone 'Asia/Shanghai')::date, (left_at at time zone 'Asia/Shanghai')::date,
			cancelled, count(*) from tracking_step where definition_id = ? and (?::text[] is null or project_id = any (?))
			group by 1, 2, 3, 4""";

	private static final String OVERDUE = """
			select s.element, count(distinct s.business_key)
			from unnest(?, ?) as late (element, business_key)
			join tracking_step s on s.element = late.element and s.business_key = late.business_key
			where s.definition_id = ? and s.left_at is null and (?::text[] is null or s.project_id = any (?))
			group by s.element""";

	private final JdbcTemplate database;

	Visits(JdbcTemplate database) {
		this.database = database;
	}

	/**
	 * Visits that began and ended on the same days, counted.
	 * @param projects only of these, or of all if null
	 */
	List<Alike> of(String definition, Collection<String> projects) {
		return database.query(ALIKE, (row, number) -> alike(row), definition, texts(projects), texts(projects));
	}

	/** At how many cases of this version each of these tasks is late. */
	Map<String, Integer> overdue(String definition, List<Late> late, Collection<String> projects) {
		var counts = new HashMap<String, Integer>();
		database.query(OVERDUE, row -> {
			counts.put(row.getString(1), row.getInt(2));
		}, late.stream().map(Late::task).toArray(String[]::new),
				late.stream().map(Late::businessKey).toArray(String[]::new), definition, texts(projects),
				texts(projects));
		return counts;
	}

	private static String[] texts(Collection<String> projects) {
		return (projects == null) ? null : projects.toArray(String[]::new);
	}

	private static Alike alike(ResultSet row) throws SQLException {
		return new Alike(row.getString(1), row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class),
				row.getBoolean(4), row.getInt(5));
	}

}
