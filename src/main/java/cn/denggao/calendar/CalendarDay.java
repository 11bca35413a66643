package cn.denggao.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * One day of the official calendar.
 *
 * @param occasion the holiday it belongs to, or null
 */
public record CalendarDay(LocalDate date, boolean working, String occasion) {

	/** Whether the notice says otherwise than the week. */
	public boolean isExceptional() {
		return working == isWeekend(date);
	}

	static boolean isWeekend(LocalDate day) {
		return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
	}

}
