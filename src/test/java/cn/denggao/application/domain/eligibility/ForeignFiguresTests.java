package cn.denggao.application.domain.eligibility;

import cn.denggao.programme.RegisteredFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Values that another programme keeps under the same code, and none or several. */
class ForeignFiguresTests {

	private static final int YEAR = 2023;

	private final ExampleFacts known = new ExampleFacts().registered(RegisteredFact.HOSPITAL_KIND, "GENERAL");

	@ParameterizedTest
	@CsvSource({ "NUMBER, 'is: AT_LEAST, value: 90', A+", "NUMBER, 'is: AT_LEAST, value: 90', 1e9",
			"GRADE, 'is: AT_LEAST, value: A', 92.5", "GRADE, 'is: ONE_OF, values: [A]', 92.5",
			"FLAG, 'is: EQUAL, value: YES', A+", "NUMBER, 'is: AT_LEAST, value: 2, per: BEDS, perYear: 2023', A+",
			"NUMBER, 'is: WITHIN_BEST, rank: { order: HIGHEST_FIRST, group: NATION, percent: 10, minimum: 1, ties: BEST }', A+" })
	void areUnknownIfTheyAreNoneOfTheirFact(String type, String test, String value) {
		known.figures("PERFORMANCE", YEAR, value).figures("BEDS", YEAR, "10");

		assertThat(line(type, "fact: PERFORMANCE, " + test).outcome()).isEqualTo(Outcome.UNKNOWN);
	}

	@Test
	void areLeftOutOfTheGroupARankIsTakenIn() {
		known.figures("PERFORMANCE", YEAR, "90").peers("A+", "80", "70");

		var line = line("NUMBER",
				"fact: PERFORMANCE, is: WITHIN_BEST, rank: { order: HIGHEST_FIRST, group: NATION, percent: 40, minimum: 1, ties: BEST }");

		assertThat(line.outcome()).isEqualTo(Outcome.PASSED);
		assertThat(line.readings().get(0).peers().size()).isEqualTo(3);
	}

	@ParameterizedTest
	@CsvSource({ "'', UNKNOWN", "100, PASSED", "100 100, UNKNOWN" })
	void divideByTheBedsOfOneCampusAlone(String campuses, Outcome outcome) {
		known.figures("PERFORMANCE", YEAR, "300")
			.registered(RegisteredFact.BRANCH_BEDS, campuses.isEmpty() ? new String[0] : campuses.split(" "));

		assertThat(
				line("NUMBER", "fact: PERFORMANCE, is: AT_LEAST, value: 3, per: BRANCH_BEDS, perYear: 2023").outcome())
			.isEqualTo(outcome);
	}

	private RuleLine line(String type, String test) {
		var rules = ShippedRules.read("""
				code: OWN
				name: 另一计划的条件
				basis: 示例
				scales: { LETTERS: [A, B] }
				facts:
				  - { code: PERFORMANCE, name: 绩效, type: %s, subject: HOSPITAL, scale: %s }
				  - { code: BEDS, name: 床位, type: NUMBER, subject: HOSPITAL }
				rules:
				  - { id: "1", text: 绩效, seed: 绩效, source: 示例, effect: REQUIRED, test: { %s } }
				""".formatted(type, type.equals("GRADE") ? "LETTERS" : "null", test));
		return new Judging(rules, known, YEAR).lines().get(0);
	}

}
