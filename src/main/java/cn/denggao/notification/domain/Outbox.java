package cn.denggao.notification.domain;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;

import cn.denggao.calendar.OfficialClock;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The messages that wait for the mail server. A second row of the same occasion for the
 * same person is not written.
 */
@Component
class Outbox {

	private static final String WRITE = """
			insert into notification_message (dedup_key, recipient, subject, body, link, created_at, next_attempt_at)
			values (?, ?, ?, ?, ?, ?, clock_timestamp()) on conflict (dedup_key, recipient) do nothing""";

	private static final String NEXT = """
			select id, dedup_key, recipient, subject, body, link from notification_message
			where sent_at is null and gave_up_at is null and next_attempt_at <= clock_timestamp() order by id limit 1 for update skip locked""";

	private final JdbcTemplate database;

	private final OfficialClock clock;

	Outbox(JdbcTemplate database, OfficialClock clock) {
		this.database = database;
		this.clock = clock;
	}

	void write(List<Letter> letters) {
		var now = Timestamp.from(clock.now());
		database.batchUpdate(WRITE, letters.stream()
			.map(each -> new Object[] { each.key(), each.recipient(), each.subject(), each.body(), each.link(), now })
			.toList());
	}

	/**
	 * The next message to send, locked against other nodes until the transaction ends.
	 */
	Optional<Message> next() {
		return database
			.query(NEXT, (row, number) -> new Message(row.getLong("id"), row.getString("dedup_key"),
					row.getString("recipient"), row.getString("subject"), row.getString("body"), row.getString("link")))
			.stream()
			.findFirst();
	}

	void sent(Message message) {
		database.update("update notification_message set sent_at = ? where id = ?", Timestamp.from(clock.now()),
				message.id());
	}

	/**
	 * Tries again later, each time after twice the wait, but not for ever.
	 * @param most attempts, after which an operator must look at it
	 */
	void postpone(Message message, String error, int most) {
		database.update("""
				update notification_message set attempts = attempts + 1, last_error = left(?, 300),
				gave_up_at = case when attempts + 1 >= ? then clock_timestamp() end,
				next_attempt_at = clock_timestamp() + least(power(2, attempts), 240) * interval '15 seconds'
				where id = ?""", error, most, message.id());
	}

	/** What one person is told on one occasion. */
	record Letter(String key, String recipient, String subject, String body, String link) {

	}

	/** One message for one person. */
	record Message(long id, String key, String recipient, String subject, String body, String link) {

	}

}
