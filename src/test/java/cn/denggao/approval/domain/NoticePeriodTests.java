package cn.denggao.approval.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import cn.denggao.calendar.WorkingCalendar;
import cn.denggao.programme.RoundRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Ends of notices by domain §8.4 and the scenarios 1, 10 and 11. */
class NoticePeriodTests {

	private static final Set<LocalDate> OFF = Set.of(LocalDate.parse("2024-10-01"), LocalDate.parse("2024-10-02"),
			LocalDate.parse("2024-10-03"), LocalDate.parse("2024-10-04"), LocalDate.parse("2024-10-07"));

	private static final Set<LocalDate> WORKED = Set.of(LocalDate.parse("2024-09-29"), LocalDate.parse("2024-10-12"));

	private final WorkingCalendar calendar = day -> WORKED.contains(day)
			|| (day.getDayOfWeek().getValue() < 6 && !OFF.contains(day));

	@ParameterizedTest(name = "five working days from {0} end with {1}, or with {2} if the first counts")
	@CsvSource({ "2024-09-27, 2024-10-10, 2024-10-09", "2024-07-08, 2024-07-15, 2024-07-12",
			"2024-07-29, 2024-08-05, 2024-08-02" })
	void endsAtMidnightOfItsLastWorkingDay(LocalDate first, LocalDate excluded, LocalDate included) {
		var period = NoticePeriod.from(first, new RoundRules.Notice(5, false, true, 15, 5), calendar);
		var counted = NoticePeriod.from(first, new RoundRules.Notice(5, true, true, 15, 5), calendar);

		assertThat(period.lastDay()).isEqualTo(excluded);
		assertThat(period.endsAt()).isEqualTo(Instant.parse(excluded + "T16:00:00Z"));
		assertThat(counted.lastDay()).isEqualTo(included);
	}

}
