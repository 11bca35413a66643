package cn.denggao.administration.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import cn.denggao.calendar.CalendarDay;

/**
 * A month in weeks from Monday.
 *
 * @param weeks seven days each, null outside the month
 * @param workingDays how many working days it has
 */
record MonthView(int month, List<List<CalendarDay>> weeks, long workingDays) {

	static MonthView of(YearMonth month, List<CalendarDay> year) {
		var days = year.stream().filter(day -> YearMonth.from(day.date()).equals(month)).toList();
		var cells = new ArrayList<CalendarDay>();
		for (int blank = 1; blank < month.atDay(1).getDayOfWeek().getValue(); blank++) {
			cells.add(null);
		}
		cells.addAll(days);
		while (cells.size() % 7 > 0) {
			cells.add(null);
		}
		var weeks = new ArrayList<List<CalendarDay>>();
		for (int at = 0; at < cells.size(); at += 7) {
			weeks.add(cells.subList(at, at + 7));
		}
		return new MonthView(month.getMonthValue(), weeks, days.stream().filter(CalendarDay::working).count());
	}

}
