package cn.denggao.kernel;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The vectors of domain §7.4. */
class AttainmentTests {

	@ParameterizedTest(name = "{4}: from {1} to {3} of {2} is {5} %, for points {6} %")
	@CsvSource({ "HIGHER_BETTER, 1.12, 1.30, 1.24, CMI, 66.67, 66.67",
			"HIGHER_BETTER, 18.50, 26.00, 24.10, L4_RATE, 74.67, 74.67",
			"LOWER_BETTER, 8.90, 7.60, 7.90, ALOS, 76.92, 76.92",
			"HIGHER_BETTER, 31.00, 40.00, 41.35, MIS_RATE, 115.00, 100.00",
			"LOWER_BETTER, 0.0200, 0.0100, 0.0000, LOW_RISK_MORT, 200.00, 100.00",
			"LOWER_BETTER, 6.40, 4.40, 6.90, OUTFLOW_PROV, -25.00, 0.00",
			"HIGHER_BETTER, 96.30, 96.30, 95.80, BED_OCC, 0.00, 0.00",
			"HIGHER_BETTER, 96.30, 96.3, 96.30, BED_OCC, 100.00, 100.00",
			"LOWER_BETTER, 0.00, 0.00, 0.01, LOW_RISK_MORT, 0.00, 0.00" })
	void measuresTheWayGone(Direction direction, BigDecimal baseline, BigDecimal target, BigDecimal actual,
			String indicator, BigDecimal raw, BigDecimal capped) {
		var attainment = Attainment.of(direction, baseline, target, actual);

		assertThat(attainment.raw()).isEqualTo(raw);
		assertThat(attainment.capped()).isEqualTo(capped);
	}

	@Test
	void saysWhenATargetIsMet() {
		var baseline = new BigDecimal("31.00");
		var target = new BigDecimal("40.00");

		assertThat(Attainment.of(Direction.HIGHER_BETTER, baseline, target, target).isMet()).isTrue();
		assertThat(Attainment.of(Direction.HIGHER_BETTER, baseline, target, new BigDecimal("39.9999")).isMet())
			.isFalse();
	}

	@ParameterizedTest
	@EnumSource(value = Direction.class, names = { "MONITOR", "TARGET_VALUE", "TARGET_RANGE", "BOOLEAN" })
	void hasNoAnswerWithoutAWayToGo(Direction direction) {
		assertThatThrownBy(() -> Attainment.of(direction, BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE))
			.isInstanceOf(IllegalArgumentException.class);
	}

}
