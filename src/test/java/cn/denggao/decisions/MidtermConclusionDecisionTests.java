package cn.denggao.decisions;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static cn.denggao.decisions.ShippedDecision.combinations;
import static cn.denggao.decisions.ShippedDecision.oneOf;
import static cn.denggao.decisions.ShippedDecision.with;
import static org.assertj.core.api.Assertions.assertThat;

class MidtermConclusionDecisionTests {

	private static final BigDecimal PASS_MARK = new BigDecimal("80");

	private static final BigDecimal RECTIFY_MARK = new BigDecimal("60");

	private static final Map<String, Object> PASSING = Map.of("score", PASS_MARK, "passMark", PASS_MARK, "rectifyMark",
			RECTIFY_MARK, "coreIndicatorNotStarted", false, "vetoed", false, "reInspection", false);

	private final ShippedDecision table = new ShippedDecision("inspection", "midterm-conclusion");

	@ParameterizedTest(name = "{0} points, core not started {1}, vetoed {2}, re-inspection {3}: {4}")
	@CsvSource({ "80.00, false, false, false, PASS", "79.99, false, false, false, RECTIFY",
			"60.00, false, false, false, RECTIFY", "59.99, false, false, false, FAIL",
			"80.00, false, false, true, PASS", "79.99, false, false, true, FAIL", "60.00, false, false, true, FAIL",
			"95.00, true, false, false, RECTIFY", "95.00, true, false, true, FAIL", "59.99, true, false, false, FAIL",
			"100.0, false, true, false, FAIL", "100.0, false, true, true, FAIL" })
	void concludesByMarksAndFacts(BigDecimal score, boolean core, boolean vetoed, boolean again, String conclusion) {
		var inputs = with(PASSING, "score", score, "coreIndicatorNotStarted", core, "vetoed", vetoed, "reInspection",
				again);

		assertThat(conclusion(inputs)).isEqualTo(conclusion);
	}

	@Test
	void takesTheMarksFromItsInputs() {
		var inputs = with(PASSING, "score", new BigDecimal("70"), "passMark", new BigDecimal("70"));

		assertThat(conclusion(inputs)).isEqualTo("PASS");
		assertThat(conclusion(with(inputs, "passMark", new BigDecimal("70.01")))).isEqualTo("RECTIFY");
	}

	@ParameterizedTest
	@ValueSource(strings = { "score", "passMark", "rectifyMark", "coreIndicatorNotStarted", "vetoed", "reInspection" })
	void asksForRectificationWhenAnInputIsMissing(String input) {
		assertThat(conclusion(with(PASSING, input, null))).isEqualTo("RECTIFY");
	}

	@ParameterizedTest
	@ValueSource(strings = { "score", "passMark", "rectifyMark", "coreIndicatorNotStarted", "vetoed" })
	void failsTheReInspectionWhenAnInputIsMissing(String input) {
		assertThat(conclusion(with(PASSING, input, null, "reInspection", true))).isEqualTo("FAIL");
	}

	@Test
	void doesNotPassWithMarksInTheWrongOrder() {
		assertThat(conclusion(with(PASSING, "rectifyMark", new BigDecimal("90"), "score", new BigDecimal("95"))))
			.isEqualTo("FAIL");
	}

	@Test
	void concludesEveryCombinationAndPassesOnlyCompleteOnes() {
		var scores = oneOf(null, new BigDecimal("59.99"), RECTIFY_MARK, new BigDecimal("79.99"), PASS_MARK);
		var facts = oneOf(null, false, true);

		var all = combinations("score", scores, "passMark", oneOf(null, PASS_MARK), "rectifyMark",
				oneOf(null, RECTIFY_MARK), "coreIndicatorNotStarted", facts, "vetoed", facts, "reInspection", facts);

		assertThat(all).hasSize(540).allSatisfy((inputs) -> assertThat(conclusion(inputs)).isNotNull());
		assertThat(all.stream().filter((inputs) -> conclusion(inputs).equals("PASS")))
			.containsExactlyInAnyOrderElementsOf(List.of(PASSING, with(PASSING, "reInspection", true)));
	}

	private String conclusion(Map<String, Object> inputs) {
		return table.evaluate(inputs).getSingleResult().getEntry("conclusion");
	}

}
