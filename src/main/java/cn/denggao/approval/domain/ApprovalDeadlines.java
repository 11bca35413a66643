package cn.denggao.approval.domain;

import java.time.Instant;
import java.time.LocalDate;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.calendar.WorkingCalendar;

import org.springframework.stereotype.Component;

/** Turns working days into the instant a period ends: 24:00 of its last day. */
@Component
class ApprovalDeadlines {

	private final WorkingCalendar calendar;

	private final OfficialClock clock;

	ApprovalDeadlines(WorkingCalendar calendar, OfficialClock clock) {
		this.calendar = calendar;
		this.clock = clock;
	}

	/** From today, which is not counted. */
	Instant after(int workingDays) {
		return endOf(calendar.endOf(clock.today(), workingDays, false));
	}

	static Instant endOf(LocalDate lastDay) {
		return lastDay.plusDays(1).atStartOfDay(OfficialClock.ZONE).toInstant();
	}

}
