package cn.denggao.calendar;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Counts working days (工作日) by the official notices. Every method throws
 * {@link CalendarMissing} when it reaches a year without data.
 */
@FunctionalInterface
public interface WorkingCalendar {

	boolean isWorkingDay(LocalDate day);

	/**
	 * The last of {@code days} working days. The start day is not counted (Civil Code
	 * art. 201) unless the programme counts it.
	 */
	default LocalDate endOf(LocalDate start, int days, boolean countStartDay) {
		if (days < 1) {
			throw new IllegalArgumentException("a period has at least one working day, not " + days);
		}
		var day = countStartDay ? start : start.plusDays(1);
		for (int left = isWorkingDay(day) ? days - 1 : days; left > 0;) {
			day = day.plusDays(1);
			left -= isWorkingDay(day) ? 1 : 0;
		}
		return day;
	}

	/** Working days after {@code from} up to and with {@code to}; negative if past. */
	default int workingDaysBetween(LocalDate from, LocalDate to) {
		if (to.isBefore(from)) {
			return -workingDaysBetween(to, from);
		}
		return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
	}

	default LocalDate lastWorkingDayOfMonth(YearMonth month) {
		var day = month.atEndOfMonth();
		while (!isWorkingDay(day)) {
			day = day.minusDays(1);
		}
		return day;
	}

	/**
	 * The same day {@code months} months later (the month's last day if it has no such
	 * day), moved to the next working day only if it is none.
	 */
	default LocalDate monthsOn(LocalDate start, int months) {
		var day = start.plusMonths(months);
		while (!isWorkingDay(day)) {
			day = day.plusDays(1);
		}
		return day;
	}

}
