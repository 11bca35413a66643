package cn.denggao.programme;

import java.math.BigDecimal;

import cn.denggao.programme.RoundRules.Operator;
import cn.denggao.programme.TargetFigure.State;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Operators and ratios of domain §3.1, §3.6, §3.7 and §5.8. */
class TargetFigureTests {

	@ParameterizedTest
	@CsvSource({ "508, 750, 67.73, BELOW", "749, 750, 99.87, BELOW", "750, 750, 100.00, REACHED",
			"4652, 5000, 93.04, BELOW", "10637, 10000, 106.37, REACHED" })
	@Requirement({ "R000-22", "R000-23", "R000-24", "R000-25" })
	void passesFloorsWithoutABound(int count, int target, BigDecimal percent, State state) {
		var floor = new TargetFigure(Operator.MIN, target, null, null, null, 2025, true);

		assertThat(floor.percent(count)).isEqualTo(percent);
		assertThat(floor.state(count)).isEqualTo(state);
		assertThat(floor.bound()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "99, BELOW", "100, REACHED", "101, BEYOND" })
	@Requirement({ "R003-05", "R003-08" })
	void meansAnExactNumber(int count, State state) {
		var exact = new TargetFigure(Operator.EXACT, 100, null, null, null, null, true);

		assertThat(exact.state(count)).isEqualTo(state);
		assertThat(exact.bound()).hasValue(100);
	}

	@ParameterizedTest
	@CsvSource({ "2, BELOW, 66.67", "3, REACHED, 100.00", "5, REACHED, 166.67", "6, BEYOND, 200.00" })
	@Requirement({ "R003-03", "R003-06", "R003-07" })
	void meansARange(int count, State state, BigDecimal percent) {
		var range = new TargetFigure(Operator.RANGE, null, 3, 5, null, null, true);

		assertThat(range.state(count)).isEqualTo(state);
		assertThat(range.percent(count)).isEqualTo(percent);
		assertThat(range.bound()).hasValue(5);
	}

	@ParameterizedTest
	@CsvSource({ "8, BELOW", "9, REACHED", "10, REACHED", "11, REACHED", "12, BEYOND" })
	@Requirement({ "R004-05", "R004-06" })
	void meansAboutTenWithTheProgrammesTolerance(int count, State state) {
		var about = new TargetFigure(Operator.APPROX, 10, null, null, 1, null, true);

		assertThat(about.state(count)).isEqualTo(state);
		assertThat(about.bound()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "0, WITHIN", "12, WITHIN", "13, BEYOND" })
	void meansAtMost(int count, State state) {
		var most = new TargetFigure(Operator.MAX, 12, null, null, null, null, true);

		assertThat(most.state(count)).isEqualTo(state);
		assertThat(most.bound()).hasValue(12);
	}

	@Test
	void bindsNothingIfThePackSaysSo() {
		assertThat(new TargetFigure(Operator.MAX, 12, null, null, null, null, false).bound()).isEmpty();
	}

}
