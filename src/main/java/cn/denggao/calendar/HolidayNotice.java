package cn.denggao.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.denggao.kernel.Refused;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The holiday notice of one year: days off (休) and weekend days worked (班); all other
 * days follow the week. The file has the shape in which such notices are commonly shared.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record HolidayNotice(int year, List<ListedDay> days) {

	HolidayNotice {
		days = (days != null) ? List.copyOf(days) : List.of();
	}

	/** Every day of the year; refused if the notice is not complete. */
	List<CalendarDay> wholeYear() {
		Map<LocalDate, ListedDay> exceptions = days.stream()
			.collect(Collectors.toMap(ListedDay::date, (day) -> day, (first, second) -> second));
		if (!Stream.of("-01-01", "-05-01", "-10-01")
			.map((day) -> LocalDate.parse(Year.of(year) + day))
			.allMatch((day) -> exceptions.containsKey(day) && exceptions.get(day).off())) {
			throw Refused.because("calendar.notice-incomplete", String.valueOf(year));
		}
		return Year.of(year)
			.atDay(1)
			.datesUntil(Year.of(year + 1).atDay(1))
			.map((day) -> day(day, exceptions.get(day)))
			.toList();
	}

	record ListedDay(String name, LocalDate date, @JsonProperty("isOffDay") boolean off) {
	}

	private static CalendarDay day(LocalDate date, ListedDay listed) {
		return (listed != null) ? new CalendarDay(date, !listed.off(), listed.name())
				: new CalendarDay(date, !CalendarDay.isWeekend(date), null);
	}

}
