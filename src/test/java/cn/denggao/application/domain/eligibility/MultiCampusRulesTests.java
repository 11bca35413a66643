package cn.denggao.application.domain.eligibility;

import cn.denggao.programme.EligibilityRules;
import cn.denggao.programme.RegisteredFact;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

/** The conditions of the pack for hospitals with several campuses (scenario 26). */
class MultiCampusRulesTests {

	private static final int YEAR = 2023;

	private final ExampleFacts known = new ExampleFacts().registered(RegisteredFact.HOSPITAL_KIND, "GENERAL");

	@ParameterizedTest
	@CsvSource({ "TERTIARY, A, PUBLIC, PASSED", "TERTIARY, B, PUBLIC, FAILED", "SECONDARY, A, PUBLIC, FAILED",
			"TERTIARY, A, PRIVATE, FAILED" })
	@Requirement(value = { "R001-12", "R002-21" }, page = "/projects/{id}/eligibility")
	void admitsPublicHospitalsOfTheHighestGrade(String level, String grade, String ownership, Outcome outcome) {
		known.registered(RegisteredFact.HOSPITAL_LEVEL, level)
			.registered(RegisteredFact.HOSPITAL_GRADE, grade)
			.registered(RegisteredFact.OWNERSHIP, ownership);

		assertThat(line("1").outcome()).isEqualTo(outcome);
	}

	@ParameterizedTest
	@CsvSource({ "92.0, 91.0, 90.0, FAILED", "92.0, 91.0, 90.1, PASSED", "99.0, 99.0, 85.0, FAILED",
			"103.5, 101.0, 90.01, PASSED", "92.0, , 91.0, UNKNOWN", "92.0, , 90.0, FAILED" })
	@Requirement(value = "R002-22", page = "/projects/{id}/eligibility")
	void wantsBedsUsedAboveTheLimitInEachYearAndNotOnAverage(String first, String second, String third,
			Outcome outcome) {
		known.figures("BED_USE", YEAR, first, second, third);

		assertThat(line("2a").outcome()).isEqualTo(outcome);
	}

	@Test
	@Requirement(value = "R002-24", page = "/projects/{id}/eligibility")
	void tellsTheConfirmedWordingTheSourcesSentenceAndTheValuesWithTheirYears() {
		// given
		known.figures("BED_USE", YEAR, "92.0", "91.0", "90.0");

		// when
		var line = line("2a");

		// then
		assertThat(line.text()).isEqualTo("病床使用率连续三年每年都超过 90%（等于 90% 不算）");
		assertThat(line.seed()).startsWith("2、医院在病床使用持续超过90%高位运行下");
		assertThat(line.readings()).extracting(Reading::period, Reading::value, Reading::source, Reading::outcome)
			.containsExactly(tuple("2021", "92.0", "年报", Outcome.PASSED), tuple("2022", "91.0", "年报", Outcome.PASSED),
					tuple("2023", "90.0", "年报", Outcome.FAILED));
		assertThat(line("1").seed()).contains("三级田等");
	}

	@ParameterizedTest
	@CsvSource({ "GENERAL, A+, A+, A, FAILED", "GENERAL, A+, A+, A+, PASSED", "GENERAL, A++, A+, A++, PASSED",
			"SPECIALISED, A, A, A, PASSED", "SPECIALISED, A, B++, A, FAILED", "GENERAL, A+, , A+, UNKNOWN" })
	@Requirement(value = "R002-21", page = "/projects/{id}/eligibility")
	void comparesGradesInTheirOrderInEachOfThreeYears(String kind, String first, String second, String third,
			Outcome outcome) {
		known.registered(RegisteredFact.HOSPITAL_KIND, kind).figures("PERFORMANCE", YEAR, first, second, third);

		boolean general = kind.equals("GENERAL");
		assertThat(line(general ? "4a" : "4b").outcome()).isEqualTo(outcome);
		assertThat(line(general ? "4b" : "4a").outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
	}

	@Test
	@Requirement(value = "R002-23", page = "/projects/{id}/eligibility")
	void keepsTheGroupARankIsTakenIn() {
		// given
		known.figures("HOSPITAL_ALOS", YEAR, "6.6").peers("6.5", "7", "7.1", "7.2", "7.3", "7.4", "7.5", "7.6", "7.7");

		// when
		var line = line("2b");

		// then: place 2 of 10 is not within 10 %
		var peers = line.readings().get(0).peers();
		assertThat(line.outcome()).isEqualTo(Outcome.FAILED);
		assertThat(peers.rank()).isEqualTo(2);
		assertThat(peers.size()).isEqualTo(10);
		assertThat(peers.kind()).isEqualTo("GENERAL");
		assertThat(peers.values()).extracting(PeerSnapshot.Peer::value)
			.containsExactly("6.5", "6.6", "7", "7.1", "7.2", "7.3", "7.4", "7.5", "7.6", "7.7");
	}

	@ParameterizedTest
	@CsvSource({ "NO, NO, NO, PASSED", "NO, YES, NO, FAILED", "NO, , NO, UNKNOWN" })
	@Requirement(value = "R002-21", page = "/projects/{id}/eligibility")
	void wantsThreeYearsWithoutIncident(String first, String second, String third, Outcome outcome) {
		known.figures("MAJOR_INCIDENT", YEAR, first, second, third).figures("SERIOUS_CONDUCT", YEAR, "NO", "NO", "NO");

		assertThat(line("5").outcome()).isEqualTo(outcome);
	}

	@ParameterizedTest
	@CsvSource({ "800, 1000, PASSED", "801, 1000, FAILED", "800, , UNKNOWN", "0, 1000, PASSED" })
	@Requirement(value = "R002-21", page = "/projects/{id}/eligibility")
	void holdsTheBedsOfTheBranchesAgainstThoseOfTheYear2020(String branches, String main, Outcome outcome) {
		known.registered(RegisteredFact.ALL_BRANCH_BEDS, branches).figures("MAIN_BEDS", 2020, main);

		assertThat(line("6c").outcome()).isEqualTo(outcome);
	}

	@ParameterizedTest
	@CsvSource({ "3, PASSED", "4, FAILED" })
	void limitsTheNumberOfBranches(String count, Outcome outcome) {
		assertThat(line("6a", known.registered(RegisteredFact.BRANCHES, count)).outcome()).isEqualTo(outcome);
	}

	@ParameterizedTest
	@CsvSource({ "GENERAL, 100, 1500, PASSED", "GENERAL, 99, 300, FAILED", "SPECIALISED, 50, 99, PASSED",
			"SPECIALISED, 49, 99, FAILED", "GENERAL, 100, 1501, FAILED" })
	void limitsTheBedsOfEachBranch(String kind, String first, String second, Outcome outcome) {
		known.registered(RegisteredFact.HOSPITAL_KIND, kind).registered(RegisteredFact.BRANCH_BEDS, first, second);

		assertThat(line("6b").outcome()).isEqualTo(outcome);
	}

	private RuleLine line(String rule) {
		return line(rule, known);
	}

	private static RuleLine line(String rule, FactSource known) {
		var rules = ShippedRules.of("multi-campus");
		var only = new EligibilityRules(rules.code(), rules.name(), rules.basis(), rules.scales(), rules.facts(),
				rules.rules().stream().filter(each -> each.id().equals(rule)).toList());
		return new Judging(only, known, YEAR).lines().get(0);
	}

}
