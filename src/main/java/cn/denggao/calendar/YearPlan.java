package cn.denggao.calendar;

import java.util.List;

/**
 * What a notice would make of a year.
 *
 * @param known whether the year is in the calendar already
 * @param days every day of the year
 * @param changed those of them that are working days now and would be none, or the other
 * way round; all days of a year that is new
 */
public record YearPlan(int year, boolean known, List<CalendarDay> days, List<CalendarDay> changed) {

	public YearPlan {
		days = List.copyOf(days);
		changed = List.copyOf(changed);
	}

	/** The days that the notice names. */
	public List<CalendarDay> exceptions() {
		return days.stream().filter(day -> day.occasion() != null || day.isExceptional()).toList();
	}

	public long workingDays() {
		return days.stream().filter(CalendarDay::working).count();
	}

}
