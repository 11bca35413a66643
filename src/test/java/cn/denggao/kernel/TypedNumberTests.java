package cn.denggao.kernel;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class TypedNumberTests {

	@Test
	void readsWhatPeopleType() {
		assertThat(TypedNumber.in("１２,５００．５０")).contains(new BigDecimal("12500.50"));
		assertThat(TypedNumber.in(" -5 ")).contains(new BigDecimal("-5"));
		assertThat(TypedNumber.whole("12.0")).contains(12);
		assertThat(TypedNumber.yuan("1,360,000.5")).contains(Money.yuan("1360000.50"));
		assertThat(TypedNumber.yuan("1.500")).contains(Money.yuan("1.50"));
		assertThat(TypedDate.in(" 2026-02-28 ")).contains(LocalDate.of(2026, 2, 28));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "1e99", "1E+10000000", "NaN", "0x1F", "1.", ".5", "1.2.3", "1234567890123456",
			"--1", "1,5", "1.000,00", "1,00,000", "1,000,", ",100", "1,000.0,0" })
	void takesNothingElseForANumberAndIsQuickAboutIt(String typed) {
		assertTimeout(Duration.ofSeconds(1), () -> {
			assertThat(TypedNumber.in(typed)).isEmpty();
			assertThat(TypedNumber.yuan(typed)).isEmpty();
			assertThat(TypedNumber.whole(typed)).isEmpty();
		});
	}

	@Test
	void wantsCentsAtMostAndAmountsThatCanBeAddedUp() {
		assertThat(TypedNumber.yuan("1.005")).isEmpty();
		assertThat(TypedNumber.yuan("1234567890123")).isEmpty();
		assertThat(TypedNumber.yuan("999999999999.99")).isPresent();
		assertThat(TypedNumber.whole("1.5")).isEmpty();
		assertThat(TypedNumber.whole("9999999999")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "2026-99-99", "2026-02-30", "+999999999-01-01", "0026-01-01", "2026-1-1" })
	void takesNoOtherDayForADay(String typed) {
		assertThat(TypedDate.in(typed)).isEmpty();
	}

}
