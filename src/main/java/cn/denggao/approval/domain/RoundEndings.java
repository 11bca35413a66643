package cn.denggao.approval.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

import cn.denggao.programme.RoundId;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Rounds that ended with nothing on their list. */
@Repository
class RoundEndings {

	private final JdbcTemplate database;

	RoundEndings(JdbcTemplate database) {
		this.database = database;
	}

	void add(RoundId round, Ending ending, String by) {
		database.update("""
				insert into approval_round_ending (round, reason, body, approved, ended_by, ended_at)
				values (?, ?, ?, ?, ?, ?)""", round.value(), ending.reason(), ending.body(), ending.approved(), by,
				Timestamp.from(ending.at()));
	}

	Optional<Ending> of(RoundId round) {
		return database
			.query("select reason, body, approved, ended_at from approval_round_ending where round = ?",
					(row, at) -> new Ending(row.getString(1), row.getString(2), row.getInt(3),
							row.getTimestamp(4).toInstant()),
					round.value())
			.stream()
			.findFirst();
	}

	/**
	 * How a round ended.
	 *
	 * @param body what the applicants were told
	 * @param approved how many had been approved apart from the list
	 */
	record Ending(String reason, String body, int approved, Instant at) {
	}

}
