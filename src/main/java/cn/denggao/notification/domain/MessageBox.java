package cn.denggao.notification.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

import cn.denggao.calendar.OfficialClock;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's own messages inside the portal. */
@Service
@Transactional
public class MessageBox {

	private final JdbcTemplate database;

	private final OfficialClock clock;

	MessageBox(JdbcTemplate database, OfficialClock clock) {
		this.database = database;
		this.clock = clock;
	}

	/** The newest messages. */
	@Transactional(readOnly = true)
	public List<Line> newest(String login, int size) {
		return database.query("""
				select id, subject, body, link, created_at, read_at from notification_message
				where recipient = ? order by created_at desc, id desc limit ?""",
				(row, number) -> new Line(row.getLong("id"), row.getString("subject"), row.getString("body"),
						row.getString("link"), row.getTimestamp("created_at").toInstant(),
						row.getTimestamp("read_at") != null),
				login, size);
	}

	@Transactional(readOnly = true)
	public long unread(String login) {
		return database.queryForObject(
				"select count(*) from notification_message where recipient = ? and read_at is null", Long.class, login);
	}

	public void readAll(String login) {
		database.update("update notification_message set read_at = ? where recipient = ? and read_at is null",
				Timestamp.from(clock.now()), login);
	}

	/** One message as its recipient sees it. */
	public record Line(long id, String subject, String body, String link, Instant created, boolean read) {

	}

}
