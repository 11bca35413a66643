package cn.denggao.tracking.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
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

	private static Step step(ResultSet row) throws SQLException {
		return new Step(row.getString("process"), row.getString("definition_id"), row.getString("business_key"),
				row.getString("element"), row.getString("label"), row.getString("element_type"),
				row.getString("milestone"), row.getString("visibility"), instant(row, "entered_at"),
				instant(row, "left_at"), row.getBoolean("cancelled"), row.getString("office"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		var timestamp = row.getTimestamp(column);
		return (timestamp == null) ? null : timestamp.toInstant();
	}

}
