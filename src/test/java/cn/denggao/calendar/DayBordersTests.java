package cn.denggao.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

import cn.denggao.input.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which day a moment belongs to. */
class DayBordersTests {

	@ParameterizedTest
	@Catalogue(26)
	@CsvSource({ "2026-05-10T23:59:59.999+08:00, 2026-05-10", "2026-05-10T15:59:59.999Z, 2026-05-10",
			"2026-05-10T16:00:00Z, 2026-05-11", "2026-05-11T00:00:00+08:00, 2026-05-11" })
	void isThatOfShanghai(OffsetDateTime moment, LocalDate day) {
		assertThat(moment.toInstant().atZone(OfficialClock.ZONE).toLocalDate()).isEqualTo(day);
	}

	@ParameterizedTest
	@Catalogue(26)
	@CsvSource({ "1986-05-04", "1986-09-14", "1988-07-01", "1991-04-14", "1991-09-15" })
	void isTheSameInYearsOfSummerTime(LocalDate day) {
		assertThat(day.atStartOfDay(OfficialClock.ZONE).toInstant().atZone(OfficialClock.ZONE).toLocalDate())
			.isEqualTo(day);
		assertThat(
				day.atTime(23, 59, 59).atZone(OfficialClock.ZONE).toInstant().atZone(OfficialClock.ZONE).toLocalDate())
			.isEqualTo(day);
	}

	@Test
	@Catalogue(26)
	void isWrittenAsOfficialPapersDo() {
		assertThat(MomentText.of(Instant.parse("2024-05-31T16:00:00Z"))).isEqualTo("2024-05-31 24:00");
		assertThat(MomentText.of(Instant.parse("2024-05-31T15:59:59.999Z"))).isEqualTo("2024-05-31 23:59");
		assertThat(MomentText.of(LocalDateTime.of(2024, 5, 10, 17, 30).atZone(OfficialClock.ZONE).toInstant()))
			.isEqualTo("2024-05-10 17:30");
	}

}
