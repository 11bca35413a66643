package cn.denggao.programme.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.denggao.programme.FormVersion;
import cn.denggao.programme.ProposedForm;
import cn.denggao.programme.RoundId;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Changed forms of rounds, proposed and approved; what is decided never changes. */
@Repository
class FormRows {

	private static final String WAITING = " where round = ? and approved_by is null and dropped_by is null";

	private final JdbcTemplate database;

	FormRows(JdbcTemplate database) {
		this.database = database;
	}

	void propose(RoundId round, ProposedForm form) {
		database.update(
				"""
						insert into programme_round_form
						(id, round, content, hash, reason, returned_too, proposed_by, proposed_at) values (?, ?, ?, ?, ?, ?, ?, ?)
						""",
				UUID.randomUUID(), round.value(), form.content(), form.hash(), form.reason(), form.returnedToo(),
				form.proposedBy(), Timestamp.from(form.proposedAt()));
	}

	/** Makes the proposal the next version. */
	int approve(RoundId round, String by, Instant at) {
		return database.queryForObject(
				"update programme_round_form set approved_by = ?, approved_at = ?, version = ?" + WAITING
						+ " returning version",
				Integer.class, by, Timestamp.from(at), newest(round, false) + 1, round.value());
	}

	/** Ends the proposal; without a reason it was taken back. */
	void drop(RoundId round, String by, Instant at, String reason) {
		database.update("update programme_round_form set dropped_by = ?, dropped_at = ?, drop_reason = ?" + WAITING, by,
				Timestamp.from(at), reason, round.value());
	}

	int newest(RoundId round, boolean forReturned) {
		return database.queryForObject("""
				select coalesce(max(version), 1) from programme_round_form where round = ? and (returned_too or not ?)
				""", Integer.class, round.value(), forReturned);
	}

	Optional<String> content(RoundId round, int version) {
		return database
			.queryForList("select content from programme_round_form where round = ? and version = ?", String.class,
					round.value(), version)
			.stream()
			.findFirst();
	}

	/** The newest first. */
	List<FormVersion> approved(RoundId round) {
		return database.query(
				"select * from programme_round_form where round = ? and version is not null order by version desc",
				FormRows::version, round.value());
	}

	Optional<ProposedForm> waiting(RoundId round) {
		return database.query("select * from programme_round_form" + WAITING, FormRows::proposed, round.value())
			.stream()
			.findFirst();
	}

	private static FormVersion version(ResultSet row, int number) throws SQLException {
		return new FormVersion(row.getInt("version"), row.getString("hash"), row.getString("reason"),
				row.getBoolean("returned_too"), row.getString("proposed_by"),
				row.getTimestamp("proposed_at").toInstant(), row.getString("approved_by"),
				row.getTimestamp("approved_at").toInstant());
	}

	private static ProposedForm proposed(ResultSet row, int number) throws SQLException {
		return new ProposedForm(row.getString("content"), row.getString("hash"), row.getString("reason"),
				row.getBoolean("returned_too"), row.getString("proposed_by"),
				row.getTimestamp("proposed_at").toInstant());
	}

}
