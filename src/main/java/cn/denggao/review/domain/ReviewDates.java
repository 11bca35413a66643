package cn.denggao.review.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

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
		return endOfScoring(clock.today(), rules);
	}

	/**
	 * The panel's last instant; once it is over, or before there is one, the full time.
	 */
	Instant endOfScoring(Optional<Instant> due, RoundRules.Review rules) {
		return due.filter(now()::isBefore).orElseGet(() -> endOfScoring(rules));
	}

	/**
	 * How long one expert may be waited for: as long as one called in when the panel's
	 * time was over would have. It stays where it is however late somebody asks.
	 */
	Instant latestExtension(Instant due, RoundRules.Review rules) {
		return endOfScoring(LocalDate.ofInstant(due, OfficialClock.ZONE), rules);
	}

	private Instant endOfScoring(LocalDate from, RoundRules.Review rules) {
		return endOf(calendar.endOf(from, rules.scoringDays(), false));
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
