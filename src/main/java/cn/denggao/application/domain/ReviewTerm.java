package cn.denggao.application.domain;

import java.time.Instant;
import java.time.LocalTime;

import cn.denggao.calendar.CalendarMissing;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.calendar.WorkingCalendar;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Component;

/** How long an authority has for its formal review (domain §5.2). */
@Component
class ReviewTerm {

	private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

	private final RoundDirectory rounds;

	private final WorkingCalendar calendar;

	private final OfficialClock clock;

	ReviewTerm(RoundDirectory rounds, WorkingCalendar calendar, OfficialClock clock) {
		this.rounds = rounds;
		this.calendar = calendar;
		this.clock = clock;
	}

	/**
	 * The last instant of a review that begins today; null while the holidays of the year
	 * are not known, since that must keep no hospital from handing in.
	 */
	Instant endOf(RoundId round) {
		int days = rounds.rules(round).application().formalReviewDays();
		try {
			return calendar.endOf(clock.today(), days, false)
				.atTime(LAST_SECOND)
				.atZone(OfficialClock.ZONE)
				.toInstant();
		}
		catch (CalendarMissing ex) {
			return null;
		}
	}

}
