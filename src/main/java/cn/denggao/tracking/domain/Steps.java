package cn.denggao.tracking.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The steps of one project, oldest first; one read by primary key. A mature project has a
 * hundred: only what a page shows is read, so that they come in one packet, and they are
 * put in order here, where they nearly are.
 */
@Component
public class Steps {

	private static final String READ = """
			select process, definition_id, element, label, element_type, milestone, visibility, entered_at, left_at,
			cancelled, office from tracking_step where project_id = ?""";

	private static final Comparator<Step> OLDEST_FIRST = Comparator.comparing(Step::entered)
		.thenComparing(Step::left, Comparator.nullsLast(Comparator.naturalOrder()));

	private final JdbcTemplate database;

	Steps(JdbcTemplate database) {
		this.database = database;
	}

	public List<Step> of(String project) {
		return database.query(READ, (row, number) -> step(row), project).stream().sorted(OLDEST_FIRST).toList();
	}

	/** By position: a case has a hundred visits, and names are looked up for each. */
	private static Step step(ResultSet row) throws SQLException {
		return new Step(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5),
				row.getString(6), row.getString(7), instant(row, 8), instant(row, 9), row.getBoolean(10),
				row.getString(11));
	}

	private static Instant instant(ResultSet row, int column) throws SQLException {
		var moment = row.getObject(column, OffsetDateTime.class);
		return (moment == null) ? null : moment.toInstant();
	}

}
