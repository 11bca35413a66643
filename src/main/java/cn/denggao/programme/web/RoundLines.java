package cn.denggao.programme.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

import cn.denggao.calendar.CalendarMissing;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.calendar.WorkingCalendar;
import cn.denggao.identity.AccountDirectory;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.programme.RoundSummary;

import org.springframework.stereotype.Component;

/** Puts a round into words for a list. */
@Component
class RoundLines {

	private final OrganisationDirectory organisations;

	private final WorkingCalendar calendar;

	private final OfficialClock clock;

	private final AccountDirectory accounts;

	RoundLines(OrganisationDirectory organisations, WorkingCalendar calendar, OfficialClock clock,
			AccountDirectory accounts) {
		this.accounts = accounts;
		this.organisations = organisations;
		this.calendar = calendar;
		this.clock = clock;
	}

	RoundLine of(RoundSummary round) {
		var discard = Optional.ofNullable(round.discard());
		return new RoundLine(round, organisations.nameOf(round.organisation()), local(round.closesAt()),
				local(round.recommendationClosesAt()), round.isOpen() ? daysLeft(round.closesAt()) : null,
				discard.map(each -> accounts.nameOf(each.by())).orElse(null),
				discard.map(each -> local(each.at())).orElse(null));
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
