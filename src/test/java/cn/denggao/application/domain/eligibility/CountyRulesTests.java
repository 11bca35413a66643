package cn.denggao.application.domain.eligibility;

import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The conditions of the pack for county hospitals (scenario 25). */
class CountyRulesTests {

	private static final int YEAR = 2023;

	private final ExampleFacts known = new ExampleFacts();

	@ParameterizedTest
	@CsvSource({ "49999, NOT_APPLICABLE, PASSED", "50000, FAILED, NOT_APPLICABLE", "50001, FAILED, NOT_APPLICABLE" })
	@Requirement(value = { "R002-12", "R002-14" }, page = "/projects/{id}/eligibility")
	void asksMoreFromExactlyFiftyThousandOn(String residents, Outcome large, Outcome small) {
		known.figures("COUNTY_POPULATION", YEAR, residents).figures("SECONDARY_HOSPITALS", YEAR, "0");
		known.figures("TELEMEDICINE", YEAR, "YES");

		assertThat(outcome("1")).isEqualTo(large);
		assertThat(outcome("2")).isEqualTo(small);
	}

	@ParameterizedTest
	@CsvSource({ "49999, NOT_APPLICABLE, PASSED", "50000, NOT_APPLICABLE, PASSED", "50001, FAILED, NOT_APPLICABLE" })
	@Requirement(value = "R002-14", page = "/projects/{id}/eligibility")
	void takesExactlyFiftyThousandForLessIfTheProgrammeSaysSo(String residents, Outcome large, Outcome small) {
		// given
		var other = ShippedRules.text("county-cap")
			.replace("is: AT_LEAST, value: 50000", "is: ABOVE, value: 50000")
			.replace("is: BELOW, value: 50000", "is: AT_MOST, value: 50000");
		known.figures("COUNTY_POPULATION", YEAR, residents).figures("SECONDARY_HOSPITALS", YEAR, "0");
		known.figures("TELEMEDICINE", YEAR, "YES");

		// when
		var lines = new Judging(ShippedRules.read(other), known, YEAR).lines();

		// then
		assertThat(lines.get(0).outcome()).isEqualTo(large);
		assertThat(lines.get(2).outcome()).isEqualTo(small);
	}

	@ParameterizedTest
	@CsvSource({ "PAIRING", "TRUSTEESHIP", "ALLIANCE", "TELEMEDICINE" })
	@Requirement(value = "R002-13", page = "/projects/{id}/eligibility")
	void takesAnyOfTheFourOtherWaysOfASmallCounty(String way) {
		known.figures("COUNTY_POPULATION", YEAR, "49999").figures("SECONDARY_HOSPITALS", YEAR, "0");
		known.figures(way, YEAR, "YES");

		assertThat(outcome("2")).isEqualTo(Outcome.PASSED);
		assertThat(outcome("2+")).isEqualTo(Outcome.FAILED);
	}

	@Test
	void takesNoWayForGrantedThatNobodyHasRecorded() {
		known.figures("COUNTY_POPULATION", YEAR, "49999").figures("SECONDARY_HOSPITALS", YEAR, "0");
		known.figures("PAIRING", YEAR, "NO");

		assertThat(outcome("2")).isEqualTo(Outcome.UNKNOWN);
	}

	@Test
	@Requirement(value = "R002-12", page = "/projects/{id}/eligibility")
	void marksTheStretchTargetWithoutKeepingOut() {
		// given
		known.figures("COUNTY_POPULATION", YEAR, "50001").figures("SECONDARY_HOSPITALS", YEAR, "1");
		known.figures("SECONDARY_A_HOSPITALS", YEAR, "0");

		// when
		var lines = new Judging(ShippedRules.of("county-cap"), known, YEAR).lines();

		// then
		assertThat(lines).extracting(RuleLine::outcome)
			.containsExactly(Outcome.PASSED, Outcome.FAILED, Outcome.NOT_APPLICABLE, Outcome.NOT_APPLICABLE);
		assertThat(lines).noneMatch(RuleLine::keepsOut);
	}

	@Test
	void keepsOutWhereThePopulationIsNotKnown() {
		var lines = new Judging(ShippedRules.of("county-cap"), known, YEAR).lines();

		assertThat(lines).extracting(RuleLine::outcome).containsOnly(Outcome.UNKNOWN);
		assertThat(lines.get(0).keepsOut()).isTrue();
	}

	private Outcome outcome(String rule) {
		return new Judging(ShippedRules.of("county-cap"), known, YEAR).lines()
			.stream()
			.filter(line -> line.rule().equals(rule))
			.findFirst()
			.orElseThrow()
			.outcome();
	}

}
