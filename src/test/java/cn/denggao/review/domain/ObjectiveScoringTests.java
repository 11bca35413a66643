package cn.denggao.review.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import cn.denggao.programme.RoundRules;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ObjectiveScoringTests {

	private static final ObjectiveScoring SCORING = new ObjectiveScoring(
			List.of(rule("CMI", "60", "0.8", "1.6"), rule("ALOS", "40", "14", "4")));

	@ParameterizedTest
	@Requirement("R000-30")
	@CsvSource({ "0.8, 14, 0", "0.5, 20, 0", "1.6, 4, 100", "2.0, 1, 100", "1.2, 9, 50", "1.0, 11.5, 25",
			"1.6, 14, 60" })
	void givesPointsInProportionBetweenFloorAndFull(BigDecimal cmi, BigDecimal stay, BigDecimal score) {
		assertThat(SCORING.exact(Map.of("CMI", cmi, "ALOS", stay)).orElseThrow()).isEqualByComparingTo(score);
	}

	@Test
	void letsTheOthersWeighMoreWhereAnIndicatorDoesNotApply() {
		assertThat(SCORING.exact(Map.of("CMI", new BigDecimal("1.2"))).orElseThrow()).isEqualByComparingTo("50");
	}

	@Test
	void hasNothingToSayWithoutAnyFigure() {
		assertThat(SCORING.exact(Map.of("MORTALITY", BigDecimal.ONE))).isEmpty();
	}

	private static RoundRules.Objective rule(String indicator, String weight, String floor, String full) {
		return new RoundRules.Objective(indicator, new BigDecimal(weight), new BigDecimal(floor), new BigDecimal(full));
	}

}
