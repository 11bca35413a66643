package cn.denggao.review.domain;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TallyTests {

	private static final Tally TALLY = new Tally(5, 2, true, new BigDecimal("0.6"), new BigDecimal("0.4"));

	@ParameterizedTest
	@CsvSource({ "92.5 88 90 85.5 95 60 89.5, 89.10", "92.5 88 90 85.5 95 89.5, 90.00", "81 83.5 84 79 92, 82.83",
			"81 83.5 84 79, 81.88", "88 88 88 88 88 99 70, 88.00", "92.5 88 90 85.5 95 89.5 88, 89.60" })
	void givesTheExpertScoresOfTheDomain(String scores, String expected) {
		// when
		var score = TALLY.rounded(TALLY.exactMean(numbers(scores)));

		// then
		assertThat(score).isEqualTo(new BigDecimal(expected));
	}

	@Test
	void dropsOnlyOneOfSeveralEqualHighestScores() {
		// when
		var mean = TALLY.exactMean(numbers("90 90 80 70 60"));

		// then
		assertThat(mean).isEqualByComparingTo("80");
	}

	@ParameterizedTest
	@CsvSource({ "89.10, 82.40", "88.00, 84.05", "87.40, 84.95" })
	void findsTheTieOfTheDomain(BigDecimal expert, BigDecimal objective) {
		// when
		var composite = TALLY.composite(expert, objective);

		// then
		assertThat(composite).isEqualTo(new BigDecimal("86.42"));
	}

	@Test
	void roundsHalfUpAndNotLikeABanker() {
		assertThat(TALLY.rounded(new BigDecimal("87.125"))).isEqualTo(new BigDecimal("87.13"));
	}

	@Test
	void differsInTheLastDigitWhenThePartsAreNotRounded() {
		// given
		var exactParts = new Tally(5, 2, false, new BigDecimal("0.6"), new BigDecimal("0.4"));
		var expert = new BigDecimal("80.005");
		var objective = new BigDecimal("70.004");

		// then
		assertThat(TALLY.composite(expert, objective)).isEqualTo(new BigDecimal("76.01"));
		assertThat(exactParts.composite(expert, objective)).isEqualTo(new BigDecimal("76.00"));
	}

	@Test
	void takesTheExpertScoreAloneWithoutAnObjectivePart() {
		assertThat(TALLY.composite(new BigDecimal("81.875"), null)).isEqualTo(new BigDecimal("81.88"));
	}

	private static List<BigDecimal> numbers(String text) {
		return Arrays.stream(text.split(" ")).map(BigDecimal::new).toList();
	}

}
