package cn.denggao.review.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.calendar.WorkingCalendar;
import cn.denggao.programme.RoundRules;

import org.springframework.stereotype.Component;

/**
 * When scoring ends and when experts are reminded: working days, to the end of the day.
 */
@Component
class ReviewDates {

	private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

	private final WorkingCalendar calendar;

	private final OfficialClock clock;

	ReviewDates(WorkingCalendar calendar, OfficialClock clock) {
		this.calendar = calendar;
		this.clock = clock;
	}

	Instant now() {
		return clock.now();
	}

	/** The last instant of scoring that begins today. */
	Instant endOfScoring(RoundRules.Review rules) {
		return endOf(calendar.endOf(clock.today(), rules.scoringDays(), false));
	}

	Instant endOf(LocalDate day) {
		return day.atTime(LAST_SECOND).atZone(OfficialClock.ZONE).toInstant();
	}

	/** Some working days before the end; the end itself if that has passed already. */
	Instant reminderOf(Instant due, RoundRules.Review rules) {
		var day = LocalDate.ofInstant(due, OfficialClock.ZONE);
		for (int left = rules.reminderDays(); left > 0;) {
			day = day.minusDays(1);
			left -= calendar.isWorkingDay(day) ? 1 : 0;
		}
		var reminder = day.atStartOfDay(OfficialClock.ZONE).toInstant();
		return reminder.isAfter(now()) ? reminder : due;
	}

}
