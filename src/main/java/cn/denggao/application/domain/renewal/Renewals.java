package cn.denggao.application.domain.renewal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.dossier.SnapshotText;
import cn.denggao.programme.RoundId;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Dossiers that have to follow a changed form, and those that have. */
@Repository
public class Renewals {

	private final JdbcTemplate database;

	Renewals(JdbcTemplate database) {
		this.database = database;
	}

	/**
	 * Whatever is not submitted, or returned, is looked at; once more if somebody is just
	 * looking at it.
	 */
	void order(RoundId round) {
		database.update("""
				insert into application_form_due (project_id) select id from application_project
				where round_id = ? and status in ('DRAFT', 'RETURNED')
				on conflict (project_id) do update set next_at = clock_timestamp(), attempts = 0
				""", round.value());
	}

	/** The next, locked against other nodes until the transaction ends. */
	Optional<ProjectId> next() {
		return database.queryForList("""
				select project_id from application_form_due where next_at <= clock_timestamp()
				order by next_at, project_id limit 1 for update skip locked""", UUID.class)
			.stream()
			.findFirst()
			.map(ProjectId::new);
	}

	void done(ProjectId project) {
		database.update("delete from application_form_due where project_id = ?", project.value());
	}

	/** Tries again later, each time after twice the wait, an hour at most. */
	void postpone(ProjectId project) {
		database.update("""
				update application_form_due set attempts = attempts + 1,
				next_at = clock_timestamp() + least(power(2, attempts), 1800) * interval '2 seconds'
				where project_id = ?""", project.value());
	}

	void add(ProjectId project, Renewal renewal) {
		database.update("""
				insert into application_form_move
				(project_id, from_version, to_version, moved_at, set_aside, restored, reopened)
				values (?, ?, ?, ?, ?, ?, ?)""", project.value(), renewal.from(), renewal.to(),
				Timestamp.from(renewal.at()), renewal.setAside(), renewal.restored(),
				SnapshotText.of(renewal.reopened()));
	}

	/** The hospital has taken note of all of them. */
	void seen(ProjectId project, String by, Instant at) {
		database.update(
				"update application_form_move set seen_by = ?, seen_at = ? where project_id = ? and seen_by is null",
				by, Timestamp.from(at), project.value());
	}

	/** All of a dossier, the last first. */
	public List<Renewal> of(ProjectId project) {
		return database.query("select * from application_form_move where project_id = ? order by to_version desc",
				Renewals::row, project.value());
	}

	private static Renewal row(ResultSet row, int number) throws SQLException {
		return new Renewal(row.getInt("from_version"), row.getInt("to_version"),
				row.getTimestamp("moved_at").toInstant(), row.getInt("set_aside"), row.getInt("restored"),
				List.of(SnapshotText.read(row.getString("reopened"), String[].class)),
				row.getString("seen_by") != null);
	}

}
