package cn.denggao.application.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import cn.denggao.application.ProjectId;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What formal reviews found wrong with an application. */
@Component
public class Returns {

	private static final String ADD = """
			insert into application_return (project_id, number, level, kind, defects, reason, login, returned_at)
			select ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?, ? from application_return where project_id = ?""";

	private final JdbcTemplate database;

	private final OfficialClock clock;

	private final CurrentActor actor;

	Returns(JdbcTemplate database, OfficialClock clock, CurrentActor actor) {
		this.database = database;
		this.clock = clock;
		this.actor = actor;
	}

	/** All findings, oldest first. */
	public List<Return> of(ProjectId project) {
		return database.query("select * from application_return where project_id = ? order by number",
				(row, number) -> entry(row), project.value());
	}

	/** The newest finding. */
	public Optional<Return> latest(ProjectId project) {
		var all = of(project);
		return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
	}

	void add(ProjectId project, String level, boolean rejection, List<String> defects, String reason) {
		database.update(ADD, project.value(), level, rejection ? "REJECT" : "RETURN", String.join(",", defects), reason,
				actor.login(), Timestamp.from(clock.now()), project.value());
	}

	void due(ProjectId project, int number, Instant due) {
		database.update("update application_return set due_at = ? where project_id = ? and number = ?",
				Timestamp.from(due), project.value(), number);
	}

	private static Return entry(ResultSet row) throws SQLException {
		var due = row.getTimestamp("due_at");
		return new Return(row.getInt("number"), row.getString("level"), "REJECT".equals(row.getString("kind")),
				List.of(row.getString("defects").split(",")), row.getString("reason"),
				row.getTimestamp("returned_at").toInstant(), (due == null) ? null : due.toInstant());
	}

}
