package cn.denggao.calendar;

import java.time.LocalDate;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Which walk was done on which day, among all nodes. A walk that failed waits before it
 * is tried again, each time twice as long, but a new day comes at once.
 */
@Component
class WalkBook {

	private static final String MEET = """
			insert into calendar_daily_walk (name, last_day, next_attempt_at, attempts)
			values (?, date '2000-01-01', clock_timestamp(), 0) on conflict (name) do nothing""";

	private static final String TAKE = """
			select 1 from calendar_daily_walk where name = ? and last_day < ?
			and (next_attempt_at <= clock_timestamp() or failed_on < ?) for update skip locked""";

	private static final String DONE = """
			update calendar_daily_walk set last_day = ?, failed_on = null, attempts = 0 where name = ?""";

	private static final String FAILED = """
			update calendar_daily_walk set failed_on = ?, attempts = attempts + 1,
			next_attempt_at = clock_timestamp() + least(power(2, attempts), 60) * interval '1 minute' where name = ?""";

	private final JdbcTemplate database;

	WalkBook(JdbcTemplate database) {
		this.database = database;
	}

	/** Whether this walk is to be done now, by us; another node may be at it. */
	boolean take(String walk, LocalDate today) {
		return !database.queryForList(TAKE, walk, today, today).isEmpty();
	}

	/** Writes a walk down that is met for the first time. */
	void meet(String walk) {
		database.update(MEET, walk);
	}

	void done(String walk, LocalDate today) {
		database.update(DONE, today, walk);
	}

	void failed(String walk, LocalDate today) {
		database.update(FAILED, today, walk);
	}

}
