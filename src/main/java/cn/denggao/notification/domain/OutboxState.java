package cn.denggao.notification.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the outbox stands, for the system administrator: numbers, and what could not be
 * sent, without what the messages say.
 */
@Component
@Transactional(readOnly = true)
public class OutboxState {

	private static final int MOST = 100;

	private final JdbcTemplate database;

	private final NotificationSettings settings;

	private final CurrentActor current;

	OutboxState(JdbcTemplate database, NotificationSettings settings, CurrentActor current) {
		this.database = database;
		this.settings = settings;
		this.current = current;
	}

	/** Whether mails are sent at all. */
	public boolean isSending() {
		return settings.mail();
	}

	public Numbers numbers() {
		requireOperator();
		return database.queryForObject(
				"""
						select count(*) filter (where sent_at is null), count(*) filter (where sent_at is null and attempts > 0),
							count(*) filter (where sent_at is not null), min(created_at) filter (where sent_at is null)
						from notification_message
						""",
				(row, index) -> new Numbers(row.getLong(1), row.getLong(2), row.getLong(3), instant(row, 4)));
	}

	/** Messages that failed at least once and still wait, the oldest first. */
	public List<Failure> failures() {
		requireOperator();
		return database.query("""
				select id, recipient, created_at, attempts, next_attempt_at, coalesce(last_error, ''), gave_up_at
				from notification_message where sent_at is null and attempts > 0 order by gave_up_at is null, id limit ?
				""", (row, index) -> new Failure(row.getLong(1), row.getString(2), instant(row, 3), row.getInt(4),
				instant(row, 5), row.getString(6), instant(row, 7)), MOST);
	}

	void requireOperator() {
		if (!current.get().has(Role.SYS_ADMIN.code())) {
			throw Refused.notFound();
		}
	}

	private static Instant instant(ResultSet row, int column) throws SQLException {
		var time = row.getObject(column, OffsetDateTime.class);
		return (time != null) ? time.toInstant() : null;
	}

	/**
	 * Counts.
	 *
	 * @param waiting not sent yet
	 * @param failing those of them that were tried in vain
	 * @param oldest when the oldest that waits was written, or null
	 */
	public record Numbers(long waiting, long failing, long sent, Instant oldest) {
	}

	/**
	 * A message that could not be sent yet.
	 *
	 * @param gaveUp when it was left to the operators, or null while it is still tried
	 */
	public record Failure(long id, String recipient, Instant created, int attempts, Instant next, String error,
			Instant gaveUp) {
	}

}
