package cn.denggao.application.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.denggao.application.ProjectId;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Returns for correction: all defects at once, and by when they are to be mended. */
@Repository
public class Returns {

	private final JdbcTemplate database;

	Returns(JdbcTemplate database) {
		this.database = database;
	}

	void record(ProjectId project, FormalReviews.Finding finding, Instant at, Instant due) {
		database.update("""
				insert into application_return (id, project_id, number, level, defects, reason, recorded_at, due_at)
				select ?, ?, count(*) + 1, ?, ?, ?, ?, ? from application_return where project_id = ?
				""", UUID.randomUUID(), project.value(), finding.level(), String.join(",", finding.defects()),
				finding.reason(), Timestamp.from(at), Timestamp.from(due), project.value());
	}

	/** The newest return goes out to the hospital. */
	void send(ProjectId project, Instant at, Instant due) {
		database.update(
				"update application_return set returned_at = ?, due_at = ? where id = ("
						+ "select id from application_return where project_id = ? order by number desc limit 1)",
				Timestamp.from(at), Timestamp.from(due), project.value());
	}

	void mended(ProjectId project, Instant at) {
		database.update("""
				update application_return set resubmitted_at = ?
				where project_id = ? and returned_at is not null and resubmitted_at is null
				""", Timestamp.from(at), project.value());
	}

	int sent(ProjectId project) {
		return database.queryForObject(
				"select count(*) from application_return where project_id = ? and returned_at is not null",
				Integer.class, project.value());
	}

	/** What the hospital has to mend now, if anything. */
	public Optional<Return> open(ProjectId project) {
		return all(project).stream().filter(each -> each.resubmittedAt() == null).findFirst();
	}

	/** All returns that went out, the last first. */
	public List<Return> all(ProjectId project) {
		return database.query("""
				select * from application_return where project_id = ? and returned_at is not null order by number desc
				""", (row, number) -> returned(row), project.value());
	}

	private static Return returned(ResultSet row) throws SQLException {
		var mended = row.getTimestamp("resubmitted_at");
		return new Return(row.getInt("number"), row.getString("level"),
				Arrays.asList(row.getString("defects").split(",")), row.getString("reason"),
				row.getTimestamp("returned_at").toInstant(), row.getTimestamp("due_at").toInstant(),
				(mended == null) ? null : mended.toInstant());
	}

	/**
	 * One return.
	 *
	 * @param dueAt first instant that is too late
	 */
	public record Return(int number, String level, List<String> defects, String reason, Instant returnedAt,
			Instant dueAt, Instant resubmittedAt) {
	}

}
