package cn.denggao.calendar;

import java.time.Duration;
import java.time.Instant;

import cn.denggao.calendar.events.ClockMoved;
import cn.denggao.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves a demonstration's clock forward, so that a project of three years can be walked
 * through in minutes. The database itself refuses an offset in production.
 */
@Service
@Transactional
public class FastForwarding {

	private final JdbcTemplate database;

	private final OfficialClock clock;

	private final ApplicationEventPublisher events;

	FastForwarding(JdbcTemplate database, OfficialClock clock, ApplicationEventPublisher events) {
		this.database = database;
		this.clock = clock;
		this.events = events;
	}

	/** Whether this installation is a demonstration, the only kind whose clock moves. */
	@Transactional(readOnly = true)
	public boolean isAllowed() {
		return Boolean.TRUE.equals(
				database.queryForObject("select demonstration from calendar_clock_offset where id = 1", Boolean.class));
	}

	/** Makes the official clock read {@code target}; never moves it backwards. */
	public void to(Instant target) {
		long offset = lockedOffset();
		if (!isAllowed()) {
			throw Refused.because("calendar.clock-fixed");
		}
		var now = clock.now();
		if (target.isBefore(now)) {
			throw Refused.because("calendar.clock-backwards",
					now.atZone(OfficialClock.ZONE).toLocalDateTime().withNano(0).toString().replace('T', ' '));
		}
		var moved = Duration.ofMillis(offset + wholeMillis(Duration.between(now, target)));
		database.update("update calendar_clock_offset set offset_ms = ? where id = 1", moved.toMillis());
		events.publishEvent(new ClockMoved(moved));
	}

	/** Rounded up, so that what is due at the target is due. */
	private static long wholeMillis(Duration distance) {
		return distance.plusNanos(999_999).toMillis();
	}

	private long lockedOffset() {
		return database.queryForObject("select offset_ms from calendar_clock_offset where id = 1 for update",
				Long.class);
	}

}
