package cn.denggao.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import cn.denggao.DatabaseTest;
import cn.denggao.calendar.events.ClockMoved;
import cn.denggao.kernel.Refused;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/** The official clock and the calendar on a real database. */
class OfficialClockTests {

	@Nested
	@DatabaseTest
	@Import({ DatabaseClock.class, FastForwarding.class })
	@TestPropertySource(properties = "spring.flyway.placeholders.demonstration=true")
	@RecordApplicationEvents
	class InADemonstration {

		@Autowired
		OfficialClock clock;

		@Autowired
		FastForwarding fastForwarding;

		@Autowired
		ApplicationEvents events;

		@Test
		void movesForwardAndNeverBack() {
			// given
			var start = clock.now();
			var target = start.plus(Duration.ofDays(400));

			// when
			fastForwarding.to(target);
			fastForwarding.to(target.plus(Duration.ofDays(30)));

			// then
			assertThat(clock.now()).isBetween(target.plus(Duration.ofDays(30)), target.plus(Duration.ofDays(31)));
			assertThat(events.stream(ClockMoved.class).map(ClockMoved::offset))
				.allMatch(offset -> offset.compareTo(Duration.ofDays(430)) <= 0)
				.hasSize(2)
				.isSorted();
			assertThatThrownBy(() -> fastForwarding.to(target)).isInstanceOf(Refused.class)
				.hasMessage("calendar.clock-backwards");
		}

	}

	@Nested
	@DatabaseTest
	@Import({ DatabaseClock.class, FastForwarding.class, CalendarDays.class, RecordedCalendar.class,
			ImportingYear.class, BundledYears.class })
	@TestPropertySource(properties = "spring.flyway.placeholders.demonstration=false")
	class InProduction {

		@Autowired
		OfficialClock clock;

		@Autowired
		FastForwarding fastForwarding;

		@Autowired
		WorkingCalendar calendar;

		@Autowired
		ImportingYear importing;

		@Autowired
		JdbcTemplate database;

		@Test
		void readsTheDatabasesClock() {
			assertThat(clock.now()).isCloseTo(Instant.now(), within(Duration.ofSeconds(5)));
			assertThat(fastForwarding.isAllowed()).isFalse();
		}

		@Test
		void refusesToMoveItsClock() {
			assertThatThrownBy(() -> fastForwarding.to(clock.now().plusSeconds(60))).isInstanceOf(Refused.class)
				.hasMessage("calendar.clock-fixed");
			assertThatThrownBy(() -> database.update("update calendar_clock_offset set offset_ms = 1"))
				.isInstanceOf(DataIntegrityViolationException.class)
				.hasMessageContaining("calendar_clock_offset_demonstration_ck");
		}

		@Test
		void countsOnTheBundledYears() {
			assertThat(calendar.endOf(LocalDate.parse("2026-09-29"), 7, false)).isEqualTo("2026-10-14");
			assertThatThrownBy(() -> calendar.isWorkingDay(LocalDate.parse("2027-01-04")))
				.isInstanceOf(CalendarMissing.class)
				.hasMessageContaining("2027");
		}

		@Test
		void takesAYearInOnceItsNoticeIsImported() {
			// given
			var day = LocalDate.parse("2028-01-26");

			// when
			int year = importing.from(getClass().getResourceAsStream("/demonstration/calendar/2028.json"));

			// then
			assertThat(year).isEqualTo(2028);
			assertThat(calendar.isWorkingDay(day)).isFalse();
			assertThat(database.queryForList("select count(*) from calendar_day", Long.class))
				.isEqualTo(List.of(366L + 365L + 365L + 366L));
		}

		@Test
		void refusesANoticeThatIsNotComplete() {
			var empty = new java.io.ByteArrayInputStream("{\"year\": 2027, \"days\": []}".getBytes());

			assertThatThrownBy(() -> importing.from(empty)).isInstanceOf(Refused.class)
				.hasMessage("calendar.notice-incomplete");
		}

	}

}
