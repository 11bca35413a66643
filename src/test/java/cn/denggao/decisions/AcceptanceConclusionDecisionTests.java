package cn.denggao.decisions;

import java.math.BigDecimal;
import java.util.Map;

import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static cn.denggao.decisions.ShippedDecision.combinations;
import static cn.denggao.decisions.ShippedDecision.oneOf;
import static cn.denggao.decisions.ShippedDecision.with;
import static org.assertj.core.api.Assertions.assertThat;

class AcceptanceConclusionDecisionTests {

	private static final BigDecimal EXCELLENT_MARK = new BigDecimal("90");

	private static final BigDecimal PASS_MARK = new BigDecimal("75");

	private static final BigDecimal RECTIFY_MARK = new BigDecimal("60");

	private static final Map<String, Object> QUALIFIED = Map.of("score", PASS_MARK, "excellentMark", EXCELLENT_MARK,
			"passMark", PASS_MARK, "rectifyMark", RECTIFY_MARK, "threeDimensionsComplete", true, "vetoed", false,
			"reAcceptance", false);

	private final ShippedDecision table = new ShippedDecision("acceptance", "acceptance-conclusion");

	@ParameterizedTest(name = "{0} points, complete {1}, vetoed {2}, re-acceptance {3}: {4}")
	@Requirement(value = "R000-34", page = "/rounds/{id}/acceptances")
	@CsvSource({ "90.00, true, false, false, EXCELLENT", "89.99, true, false, false, QUALIFIED",
			"75.00, true, false, false, QUALIFIED", "74.99, true, false, false, RECTIFY",
			"60.00, true, false, false, RECTIFY", "59.99, true, false, false, UNQUALIFIED",
			"99.00, true, false, true, QUALIFIED", "75.00, true, false, true, QUALIFIED",
			"74.99, true, false, true, UNQUALIFIED", "99.00, false, false, false, RECTIFY",
			"99.00, false, false, true, UNQUALIFIED", "99.00, true, true, false, UNQUALIFIED",
			"99.00, false, true, false, UNQUALIFIED" })
	void concludesByMarksAndFacts(BigDecimal score, boolean complete, boolean vetoed, boolean again,
			String conclusion) {
		var inputs = with(QUALIFIED, "score", score, "threeDimensionsComplete", complete, "vetoed", vetoed,
				"reAcceptance", again);

		assertThat(conclusion(inputs)).isEqualTo(conclusion);
	}

	@Test
	void takesTheMarksFromItsInputs() {
		var inputs = with(QUALIFIED, "score", new BigDecimal("80"), "passMark", new BigDecimal("80"));

		assertThat(conclusion(inputs)).isEqualTo("QUALIFIED");
		assertThat(conclusion(with(inputs, "passMark", new BigDecimal("80.01")))).isEqualTo("RECTIFY");
		assertThat(conclusion(with(inputs, "excellentMark", new BigDecimal("80")))).isEqualTo("EXCELLENT");
	}

	@Test
	void knowsProgrammesWithoutTheTitleExcellent() {
		var best = with(QUALIFIED, "score", new BigDecimal("100"), "excellentMark", null);

		assertThat(conclusion(best)).isEqualTo("QUALIFIED");
		assertThat(conclusion(with(best, "score", new BigDecimal("74.99")))).isEqualTo("RECTIFY");
	}

	@ParameterizedTest
	@ValueSource(strings = { "score", "passMark", "rectifyMark", "threeDimensionsComplete", "vetoed", "reAcceptance" })
	void asksForRectificationWhenAnInputIsMissing(String input) {
		assertThat(conclusion(with(QUALIFIED, input, null))).isEqualTo("RECTIFY");
	}

	@ParameterizedTest
	@ValueSource(strings = { "score", "passMark", "rectifyMark", "threeDimensionsComplete", "vetoed" })
	void refusesTheReAcceptanceWhenAnInputIsMissing(String input) {
		assertThat(conclusion(with(QUALIFIED, input, null, "reAcceptance", true))).isEqualTo("UNQUALIFIED");
	}

	@Test
	void concludesEveryCombinationAndAcceptsOnlyCompleteOnes() {
		var facts = oneOf(null, false, true);

		var all = combinations("score", oneOf(null, new BigDecimal("59.99"), RECTIFY_MARK, PASS_MARK, EXCELLENT_MARK),
				"excellentMark", oneOf(null, EXCELLENT_MARK), "passMark", oneOf(null, PASS_MARK), "rectifyMark",
				oneOf(null, RECTIFY_MARK), "threeDimensionsComplete", facts, "vetoed", facts, "reAcceptance", facts);

		assertThat(all).hasSize(1080).allSatisfy((inputs) -> assertThat(conclusion(inputs)).isNotNull());
		assertThat(all.stream().filter((inputs) -> conclusion(inputs).equals("EXCELLENT")))
			.containsExactly(with(QUALIFIED, "score", EXCELLENT_MARK));
		assertThat(all.stream().filter((inputs) -> conclusion(inputs).equals("QUALIFIED"))).hasSize(7)
			.allMatch((inputs) -> with(inputs, "excellentMark", "-").values().stream().noneMatch((v) -> v == null));
	}

	private String conclusion(Map<String, Object> inputs) {
		return table.evaluate(inputs).getSingleResult().getEntry("conclusion");
	}

}
