package cn.denggao.approval.domain;

import java.time.Instant;
import java.time.LocalDate;

import cn.denggao.calendar.WorkingCalendar;
import cn.denggao.programme.RoundRules;

/**
 * From when till when a notice hangs.
 *
 * @param endsAt 24:00 of the last day
 * @param countsFirstDay whether the first day is one of the working days
 */
public record NoticePeriod(LocalDate firstDay, LocalDate lastDay, Instant endsAt, int workingDays,
		boolean countsFirstDay) {

	/** By the round's rules; fails where the calendar has no data. */
	static NoticePeriod from(LocalDate firstDay, RoundRules.Notice rules, WorkingCalendar calendar) {
		var lastDay = calendar.endOf(firstDay, rules.days(), rules.countStartDay());
		return new NoticePeriod(firstDay, lastDay, ApprovalDeadlines.endOf(lastDay), rules.days(),
				rules.countStartDay());
	}

}
