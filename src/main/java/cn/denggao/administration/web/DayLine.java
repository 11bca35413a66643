package cn.denggao.administration.web;

import java.time.LocalDate;
import java.util.List;

import cn.denggao.calendar.CalendarDay;

/**
 * A day in a list.
 *
 * @param weekday message key of its name
 */
record DayLine(LocalDate date, String weekday, boolean working, String occasion) {

	static List<DayLine> of(List<CalendarDay> days) {
		return days.stream()
			.map(day -> new DayLine(day.date(), "administration.weekday." + day.date().getDayOfWeek().getValue(),
					day.working(), day.occasion()))
			.toList();
	}

	/** The days that differ from the week or belong to a holiday. */
	static List<DayLine> exceptions(List<CalendarDay> days) {
		return of(days.stream().filter(day -> day.occasion() != null || day.isExceptional()).toList());
	}

}
