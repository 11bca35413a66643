package cn.denggao.calendar;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MomentTextTests {

	@Test
	void writesADaysEndAsThatDay() {
		assertThat(MomentText.of(Instant.parse("2028-08-29T16:00:00Z"))).isEqualTo("2028-08-29 24:00");
	}

	@Test
	void writesEverythingElseToTheMinute() {
		assertThat(MomentText.of(Instant.parse("2028-08-29T16:00:01Z"))).isEqualTo("2028-08-30 00:00");
		assertThat(MomentText.of(null)).isEmpty();
	}

}
