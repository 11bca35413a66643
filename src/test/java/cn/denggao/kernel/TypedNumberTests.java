package cn.denggao.kernel;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;

import cn.denggao.input.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class TypedNumberTests {

	@Test
	@Catalogue({ 6, 21 })
	void readsWhatPeopleType() {
		assertThat(TypedNumber.in("１２,５００．５０")).contains(new BigDecimal("12500.50"));
		assertThat(TypedNumber.yuan("１，０００")).contains(Money.yuan("1000"));
		assertThat(TypedNumber.in(" -5 ")).contains(new BigDecimal("-5"));
		assertThat(TypedNumber.whole("12.0")).contains(12);
		assertThat(TypedNumber.yuan("1,360,000.5")).contains(Money.yuan("1360000.50"));
		assertThat(TypedNumber.yuan("1.500")).contains(Money.yuan("1.50"));
		assertThat(TypedDate.in(" 2026-02-28 ")).contains(LocalDate.of(2026, 2, 28));
	}

	@Test
	@Catalogue(17)
	void knowsOneZeroOnly() {
		assertThat(TypedNumber.in("-0").orElseThrow()).isEqualTo(BigDecimal.ZERO);
		assertThat(TypedNumber.yuan("-0.00")).contains(Money.ZERO);
		assertThat(TypedNumber.whole("－０")).contains(0);
	}

	@ParameterizedTest
	@Catalogue({ 18, 19, 21 })
	@ValueSource(strings = { "", "x", "1e99", "1e308", "1e999", "Infinity", "-NaN", "壹万元", "1万", "１万元",
			"1234567890123456789012345678901234567890", "1E+10000000", "NaN", "0x1F", "1.", ".5", "1.2.3",
			"1234567890123456", "--1", "1,5", "1.000,00", "1,00,000", "1,000,", ",100", "1,000.0,0" })
	void takesNothingElseForANumberAndIsQuickAboutIt(String typed) {
		assertTimeout(Duration.ofSeconds(1), () -> {
			assertThat(TypedNumber.in(typed)).isEmpty();
			assertThat(TypedNumber.yuan(typed)).isEmpty();
			assertThat(TypedNumber.whole(typed)).isEmpty();
		});
	}

	@Test
	@Catalogue({ 19, 20 })
	void wantsCentsAtMostAndAmountsThatCanBeAddedUp() {
		assertThat(TypedNumber.yuan("1.005")).isEmpty();
		assertThat(TypedNumber.yuan("1234567890123")).isEmpty();
		assertThat(TypedNumber.yuan("999999999999.99")).isPresent();
		assertThat(TypedNumber.whole("1.5")).isEmpty();
		assertThat(TypedNumber.whole("9999999999")).isEmpty();
	}

	@ParameterizedTest
	@Catalogue(24)
	@ValueSource(
			strings = { "", "x", "2026-99-99", "2026-02-30", "2026-02-29", "2026-13-01", "24:00", "2026-07-13 24:00",
					"0001-01-01", "9999-12-31", "20260-01-01", "+999999999-01-01", "0026-01-01", "2026-1-1" })
	void takesNoOtherDayForADay(String typed) {
		assertThat(TypedDate.in(typed)).isEmpty();
	}

}
