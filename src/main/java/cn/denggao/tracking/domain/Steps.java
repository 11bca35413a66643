package cn.denggao.tracking.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The steps of one project, oldest first; one read by primary key. */
@Component
public class Steps {

	private static final String READ = """
			select process, definition_id, business_key, element, label, element_type, milestone, visibility, entered_at,
			left_at, cancelled, office from tracking_step where project_id = ? order by entered_at, left_at nulls last""";

	private final JdbcTemplate database;

	Steps(JdbcTemplate database) {
		this.database = database;
	}

	public List<Step> of(String project) {
		return database.query(READ, (row, number) -> step(row), project);
	}

	/** By position: a case has a hundred visits, and names are looked up for each. */
	private static Step step(ResultSet row) throws SQLException {
		return new Step(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5),
				row.getString(6), row.getString(7), row.getString(8), instant(row, 9), instant(row, 10),
				row.getBoolean(11), row.getString(12));
	}

	private static Instant instant(ResultSet row, int column) throws SQLException {
		var moment = row.getObject(column, OffsetDateTime.class);
		return (moment == null) ? null : moment.toInstant();
	}

}
