package cn.denggao.calendar;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every row of domain §8.4, counted on the bundled notices. */
class WorkingCalendarTests {

	private final WorkingCalendar calendar = bundled();

	@ParameterizedTest(name = "{1} working days from {0} end on {2}, or {3} if the start counts")
	@CsvSource({ "2024-04-03, 5, 2024-04-11, 2024-04-10", "2024-09-13, 5, 2024-09-23, 2024-09-20",
			"2024-09-27, 5, 2024-10-10, 2024-10-09", "2025-01-24, 5, 2025-02-07, 2025-02-06",
			"2025-04-28, 5, 2025-05-08, 2025-05-07", "2025-09-26, 5, 2025-10-10, 2025-10-09",
			"2026-01-01, 5, 2026-01-08, 2026-01-08", "2026-02-12, 5, 2026-02-26, 2026-02-25",
			"2026-04-30, 5, 2026-05-11, 2026-05-09", "2026-09-17, 5, 2026-09-23, 2026-09-22",
			"2026-09-29, 7, 2026-10-14, 2026-10-13", "2024-06-05, 20, 2024-07-04, 2024-07-03",
			"2025-08-29, 15, 2025-09-19, 2025-09-18", "2024-07-08, 5, 2024-07-15, 2024-07-12",
			"2024-07-11, 15, 2024-08-01, 2024-07-31", "2024-07-29, 5, 2024-08-05, 2024-08-02" })
	void countsToTheEndOfAPeriod(LocalDate start, int days, LocalDate excluded, LocalDate included) {
		assertThat(calendar.endOf(start, days, false)).isEqualTo(excluded);
		assertThat(calendar.endOf(start, days, true)).isEqualTo(included);
		assertThat(calendar.workingDaysBetween(start, excluded)).isEqualTo(days);
		assertThat(calendar.workingDaysBetween(excluded, start)).isEqualTo(-days);
	}

	@ParameterizedTest(name = "the last working day of {0} is {1}")
	@CsvSource({ "2024-06, 2024-06-28", "2025-01, 2025-01-27", "2025-08, 2025-08-29", "2026-02, 2026-02-28",
			"2026-10, 2026-10-30" })
	void findsTheLastWorkingDayOfAMonth(YearMonth month, LocalDate last) {
		assertThat(calendar.lastWorkingDayOfMonth(month)).isEqualTo(last);
	}

	@ParameterizedTest(name = "{1} months on from {0} is {2}")
	@CsvSource({ "2025-08-29, 6, 2026-02-28", "2025-04-01, 6, 2025-10-09", "2025-03-17, 3, 2025-06-17" })
	void movesAMonthsPeriodOnlyOffADayOff(LocalDate start, int months, LocalDate end) {
		assertThat(calendar.monthsOn(start, months)).isEqualTo(end);
	}

	@Test
	void failsLoudlyForAYearWithoutANotice() {
		assertThatThrownBy(() -> calendar.endOf(LocalDate.parse("2026-12-28"), 5, false))
			.isInstanceOf(CalendarMissing.class)
			.hasMessageContaining("2027");
		assertThatThrownBy(() -> calendar.monthsOn(LocalDate.parse("2026-07-31"), 6))
			.isInstanceOf(CalendarMissing.class)
			.hasMessageContaining("2027");
	}

	@Test
	void refusesAPeriodWithoutDays() {
		assertThatThrownBy(() -> calendar.endOf(LocalDate.parse("2026-03-02"), 0, false))
			.isInstanceOf(IllegalArgumentException.class);
	}

	private static WorkingCalendar bundled() {
		Set<LocalDate> working = new HashSet<>();
		for (int year = 2024; year <= 2026; year++) {
			notice(year).wholeYear().stream().filter(CalendarDay::working).map(CalendarDay::date).forEach(working::add);
		}
		return (day) -> {
			if (day.getYear() < 2024 || day.getYear() > 2026) {
				throw new CalendarMissing(day.getYear());
			}
			return working.contains(day);
		};
	}

	private static HolidayNotice notice(int year) {
		try (var file = WorkingCalendarTests.class.getResourceAsStream("/calendar/" + year + ".json")) {
			return JsonMapper.builder().findAndAddModules().build().readValue(file, HolidayNotice.class);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
