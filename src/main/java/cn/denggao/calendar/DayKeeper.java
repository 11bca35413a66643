package cn.denggao.calendar;

import java.time.LocalDate;

import cn.denggao.calendar.events.DayBegan;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Announces each day once among all nodes. A walk that fails leaves the day unannounced,
 * so it is tried again.
 */
@Component
public class DayKeeper {

	private final OfficialClock clock;

	private final JdbcTemplate database;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	DayKeeper(OfficialClock clock, JdbcTemplate database, TransactionTemplate transaction,
			ApplicationEventPublisher events) {
		this.clock = clock;
		this.database = database;
		this.transaction = transaction;
		this.events = events;
	}

	/**
	 * Announces today unless that was done already; another node may be at it just now.
	 */
	public void keep() {
		var today = clock.today();
		transaction.executeWithoutResult(status -> {
			if (isUnannounced(today)) {
				database.update("update calendar_walk set last_day = ? where id = 1", today);
				events.publishEvent(new DayBegan(today));
			}
		});
	}

	private boolean isUnannounced(LocalDate today) {
		return !database
			.queryForList("select 1 from calendar_walk where id = 1 and last_day < ? for update skip locked", today)
			.isEmpty();
	}

}
