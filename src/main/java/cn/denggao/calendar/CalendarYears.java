package cn.denggao.calendar;

import java.util.List;

import org.springframework.stereotype.Component;

/** The years of the official calendar, for people to look at. */
@Component
public class CalendarYears {

	private final CalendarDays days;

	CalendarYears(CalendarDays days) {
		this.days = days;
	}

	/** The years imported, in order. */
	public List<Integer> known() {
		return days.years();
	}

	/** Every day of the year; empty if it has not been imported. */
	public List<CalendarDay> of(int year) {
		return days.of(year);
	}

}
