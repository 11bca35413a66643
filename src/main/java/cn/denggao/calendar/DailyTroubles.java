package cn.denggao.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import cn.denggao.calendar.events.WalkFailed;
import cn.denggao.kernel.Refused;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What went wrong on the daily walks and is not repaired yet, for operators to see.
 */
@Component
public class DailyTroubles {

	/** The name under which a walk as a whole is kept. */
	static final String WHOLE = "";

	private static final int LONGEST = 1000;

	private static final String KEEP = """
			insert into calendar_trouble (walk, subject, day, failure, happened_at)
			values (?, ?, ?, ?, clock_timestamp()) on conflict (walk, subject) do update
			set day = excluded.day, failure = excluded.failure, happened_at = excluded.happened_at""";

	private final JdbcTemplate database;

	private final ApplicationEventPublisher events;

	private final MessageSource messages;

	DailyTroubles(JdbcTemplate database, ApplicationEventPublisher events, MessageSource messages) {
		this.database = database;
		this.events = events;
		this.messages = messages;
	}

	/** All that is open, the newest first. */
	@Transactional(readOnly = true)
	public List<DailyTrouble> open() {
		return database.query("select walk, subject, day, failure, happened_at from calendar_trouble "
				+ "order by happened_at desc, walk, subject", DailyTroubles::read);
	}

	/** Lets every walk be done once more today, as after a repair. */
	@Transactional
	public void walkAgain() {
		database.update("update calendar_daily_walk set last_day = last_day - 1, next_attempt_at = clock_timestamp()");
	}

	/** Kept even when the walk's own work is rolled back. */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void keep(String walk, String subject, LocalDate day, RuntimeException failure) {
		var text = textOf(failure);
		database.update(KEEP, walk, subject, day, text.substring(0, Math.min(LONGEST, text.length())));
		events.publishEvent(new WalkFailed(walk, subject, day));
	}

	/** A rule's sentence in the official language; a defect as it calls itself. */
	private String textOf(RuntimeException failure) {
		return (failure instanceof Refused refused)
				? messages.getMessage(refused.key(), refused.arguments(), Locale.SIMPLIFIED_CHINESE)
				: failure.toString();
	}

	/** What was not looked at again, or went well, is no trouble any more. */
	@Transactional(propagation = Propagation.MANDATORY)
	void settled(String walk, List<String> stillFailing) {
		database.queryForList("select subject from calendar_trouble where walk = ?", String.class, walk)
			.stream()
			.filter(subject -> !stillFailing.contains(subject))
			.forEach(subject -> database.update("delete from calendar_trouble where walk = ? and subject = ?", walk,
					subject));
	}

	private static DailyTrouble read(ResultSet row, int number) throws SQLException {
		return new DailyTrouble(row.getString("walk"), row.getString("subject"), row.getObject("day", LocalDate.class),
				row.getString("failure"), row.getTimestamp("happened_at").toInstant());
	}

}
