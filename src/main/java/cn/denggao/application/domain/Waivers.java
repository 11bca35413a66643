package cn.denggao.application.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.denggao.programme.RoundId;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Places asked for beyond a quota, and the answers of second persons. */
@Repository
class Waivers {

	private final JdbcTemplate database;

	Waivers(JdbcTemplate database) {
		this.database = database;
	}

	void ask(RoundId round, String organisation, String specialty, String reason, String by, Instant at) {
		database.update("""
				insert into application_quota_waiver (id, round_id, organisation, specialty, reason, asked_by, asked_at)
				values (?, ?, ?, ?, ?, ?, ?)""", UUID.randomUUID(), round.value(), organisation, specialty, reason, by,
				Timestamp.from(at));
	}

	/** The one that waits for its answer. */
	Optional<Waiver> open(RoundId round, String organisation) {
		return of(round, organisation).stream().filter(waiver -> waiver.answer() == null).findFirst();
	}

	/** All of a unit that were not taken back, the newest first. */
	List<Waiver> of(RoundId round, String organisation) {
		return database.query(
				"""
						select w.id, w.specialty, w.reason, w.asked_by, w.asked_at, w.granted, w.answer_reason, w.answered_by, w.answered_at
						from application_quota_waiver w where w.round_id = ? and w.organisation = ? and w.withdrawn_by is null order by w.asked_at desc
						""",
				(row, number) -> new Waiver(row.getObject("id", UUID.class), row.getString("specialty"),
						row.getString("reason"), row.getString("asked_by"), row.getTimestamp("asked_at").toInstant(),
						(row.getObject("granted") == null) ? null
								: new Answer(row.getBoolean("granted"), row.getString("answer_reason"),
										row.getString("answered_by"), row.getTimestamp("answered_at").toInstant())),
				round.value(), organisation);
	}

	void answer(UUID waiver, Answer answer) {
		database.update("""
				update application_quota_waiver set granted = ?, answer_reason = ?, answered_by = ?, answered_at = ?
				where id = ?""", answer.granted(), answer.reason(), answer.by(), Timestamp.from(answer.at()), waiver);
	}

	void withdraw(UUID waiver, String by, Instant at) {
		database.update("update application_quota_waiver set withdrawn_by = ?, withdrawn_at = ? where id = ?", by,
				Timestamp.from(at), waiver);
	}

	/**
	 * One more place asked for.
	 *
	 * @param specialty whose line gets the place, too, or null
	 * @param answer null while nobody has answered
	 */
	record Waiver(UUID id, String specialty, String reason, String askedBy, Instant askedAt, Answer answer) {
	}

	/** What the second person said. */
	record Answer(boolean granted, String reason, String by, Instant at) {
	}

}
