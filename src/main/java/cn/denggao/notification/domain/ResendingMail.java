package cn.denggao.notification.domain;

import java.util.Map;

import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.kernel.Refused;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An operator has a mail sent once more, after the cause of its failure is gone. */
@Service
@Transactional
public class ResendingMail {

	private static final String RESEND = """
			update notification_message set attempts = 0, last_error = null, gave_up_at = null,
			next_attempt_at = clock_timestamp() where id = ? and sent_at is null and attempts > 0""";

	private final JdbcTemplate database;

	private final OutboxState state;

	private final AuditTrail trail;

	ResendingMail(JdbcTemplate database, OutboxState state, AuditTrail trail) {
		this.database = database;
		this.state = state;
		this.trail = trail;
	}

	/** Tried again at once, as if for the first time. */
	public void resend(long id) {
		state.requireOperator();
		if (database.update(RESEND, id) == 0) {
			throw Refused.tooLate("notification.outbox.gone");
		}
		trail.record("notification.resent", Subject.of("message", id), Map.of());
	}

}
