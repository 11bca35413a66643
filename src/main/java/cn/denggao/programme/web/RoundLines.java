package cn.denggao.programme.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

import cn.denggao.calendar.CalendarMissing;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.calendar.WorkingCalendar;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.programme.RoundSummary;

import org.springframework.stereotype.Component;

/** Puts a round into words for a list. */
@Component
class RoundLines {

	private final OrganisationDirectory organisations;

	private final WorkingCalendar calendar;

	private final OfficialClock clock;

	RoundLines(OrganisationDirectory organisations, WorkingCalendar calendar, OfficialClock clock) {
		this.organisations = organisations;
		this.calendar = calendar;
		this.clock = clock;
	}

	RoundLine of(RoundSummary round) {
		return new RoundLine(round, organisations.nameOf(round.organisation()), local(round.closesAt()),
				local(round.recommendationClosesAt()), round.isOpen() ? daysLeft(round.closesAt()) : null);
	}

	static LocalDateTime local(Instant instant) {
		return (instant != null) ? LocalDateTime.ofInstant(instant, OfficialClock.ZONE) : null;
	}

	private Integer daysLeft(Instant end) {
		try {
			return calendar.workingDaysBetween(clock.today(), LocalDate.ofInstant(end, OfficialClock.ZONE));
		}
		catch (CalendarMissing unknown) {
			return null;
		}
	}

}
