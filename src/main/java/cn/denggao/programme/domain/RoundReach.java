package cn.denggao.programme.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.calendar.WorkingCalendar;
import cn.denggao.programme.RoundRules;

import org.springframework.stereotype.Component;

/**
 * How far the limits of a round reach that are counted in working days: formal review and
 * correction after the window, then scoring, notice, objection and agreement one after
 * the other. Dates counted in months are later and wait for their own year's notice.
 */
@Component
class RoundReach {

	private final WorkingCalendar calendar;

	RoundReach(WorkingCalendar calendar) {
		this.calendar = calendar;
	}

	/** The last day; {@code CalendarMissing} names the first year that is not known. */
	LocalDate last(RoundRules rules, Instant closesAt, Instant recommendationClosesAt) {
		var application = rules.application();
		var reviewed = after(closesAt, IntStream.of(application.formalReviewDays(), application.correctionDays(),
				application.formalReviewDays()));
		var notice = rules.notice();
		var agreed = after(recommendationClosesAt, IntStream.of(rules.review().scoringDays(), notice.days(),
				notice.objectionDays(), notice.answerDays(), rules.agreement().days()));
		return agreed.isAfter(reviewed) ? agreed : reviewed;
	}

	private LocalDate after(Instant start, IntStream limits) {
		var day = LocalDate.ofInstant(start, OfficialClock.ZONE);
		for (int days : limits.filter(each -> each > 0).toArray()) {
			day = calendar.endOf(day, days, false);
		}
		return day;
	}

}
