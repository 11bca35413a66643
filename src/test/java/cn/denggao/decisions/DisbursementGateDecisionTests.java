package cn.denggao.decisions;

import java.math.BigDecimal;
import java.util.Map;

import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static cn.denggao.decisions.ShippedDecision.combinations;
import static cn.denggao.decisions.ShippedDecision.oneOf;
import static cn.denggao.decisions.ShippedDecision.with;
import static org.assertj.core.api.Assertions.assertThat;

class DisbursementGateDecisionTests {

	private static final BigDecimal FLOOR = new BigDecimal("0.60");

	private static final BigDecimal BELOW = new BigDecimal("0.59");

	private static final Map<String, Object> PAID = Map.of("fundingMode", "FUNDED", "agreementInForce", true,
			"lastAnnualGrade", "FAIR", "midtermConclusion", "PASS", "executionRate", FLOOR, "executionFloor", FLOOR,
			"matchingRate", FLOOR, "matchingFloor", FLOOR, "missingDispatches", 0, "circularOpen", false);

	private final ShippedDecision table = new ShippedDecision("construction", "disbursement-gate");

	@Test
	void paysWhenEverythingIsMet() {
		assertThat(answer(PAID)).isEqualTo("PAY ALL_MET");
		assertThat(answer(with(PAID, "lastAnnualGrade", "GOOD", "midtermConclusion", "NOT_DUE")))
			.isEqualTo("PAY ALL_MET");
	}

	@ParameterizedTest(name = "{0} {1}: {2}")
	@Requirement(value = "R004-28", page = "/projects/{id}/tranches")
	@CsvSource({ "fundingMode, SELF_FUNDED, HOLD NO_CENTRAL_MONEY", "midtermConclusion, RECTIFY, HOLD MIDTERM_RECTIFY",
			"midtermConclusion, FAIL, HOLD MIDTERM_FAIL", "lastAnnualGrade, POOR, HOLD GRADE_POOR",
			"lastAnnualGrade, EXCELLENT, HOLD NOT_RECOGNISED", "midtermConclusion, MAYBE, HOLD NOT_RECOGNISED",
			"fundingMode, , HOLD FUNDING_MODE_UNKNOWN", "agreementInForce, , HOLD AGREEMENT_UNKNOWN",
			"midtermConclusion, , HOLD MIDTERM_UNKNOWN", "circularOpen, , HOLD CIRCULAR_UNKNOWN",
			"lastAnnualGrade, , HOLD NO_ANNUAL_GRADE", "executionRate, , HOLD NO_EXECUTION_RATE",
			"executionFloor, , HOLD NO_EXECUTION_FLOOR", "matchingRate, , HOLD NO_MATCHING_RATE",
			"matchingFloor, , HOLD NO_MATCHING_FLOOR", "missingDispatches, , HOLD DISPATCHES_UNKNOWN" })
	void holdsForOneReason(String input, String value, String answer) {
		assertThat(answer(with(PAID, input, value))).isEqualTo(answer);
	}

	@Test
	void holdsWithoutAnAgreementInForceAndWhileACircularIsOpen() {
		assertThat(answer(with(PAID, "agreementInForce", false))).isEqualTo("HOLD NO_AGREEMENT");
		assertThat(answer(with(PAID, "circularOpen", true))).isEqualTo("HOLD CIRCULAR_OPEN");
	}

	@Test
	@Requirement(value = "R004-26", page = "/projects/{id}/tranches")
	void reducesBelowAFloorAndForMissingDispatches() {
		assertThat(answer(with(PAID, "executionRate", BELOW))).isEqualTo("REDUCE LOW_EXECUTION");
		assertThat(answer(with(PAID, "matchingRate", BELOW))).isEqualTo("REDUCE LOW_MATCHING");
		assertThat(answer(with(PAID, "missingDispatches", 1))).isEqualTo("REDUCE MISSING_DISPATCHES");
	}

	@Test
	void takesTheFloorsFromItsInputs() {
		assertThat(answer(with(PAID, "executionRate", BELOW, "executionFloor", BELOW))).isEqualTo("PAY ALL_MET");
		assertThat(answer(with(PAID, "matchingFloor", new BigDecimal("0.61")))).isEqualTo("REDUCE LOW_MATCHING");
	}

	@Test
	void holdsRatherThanReducesWhenSomethingIsUnknown() {
		assertThat(answer(with(PAID, "executionRate", BELOW, "lastAnnualGrade", null)))
			.isEqualTo("HOLD NO_ANNUAL_GRADE");
	}

	@Test
	void answersEveryCombinationAndPaysOnlyTheCompleteOne() {
		var rates = oneOf(null, FLOOR);

		var all = combinations("fundingMode", oneOf(null, "FUNDED"), "agreementInForce", oneOf(null, true),
				"lastAnnualGrade", oneOf(null, "FAIR"), "midtermConclusion", oneOf(null, "PASS"), "executionRate",
				rates, "executionFloor", rates, "matchingRate", rates, "matchingFloor", rates, "missingDispatches",
				oneOf(null, 0), "circularOpen", oneOf(null, false));

		assertThat(all).hasSize(1024)
			.allSatisfy((inputs) -> assertThat(answer(inputs)).startsWith(inputs.equals(PAID) ? "PAY" : "HOLD"));
	}

	@Test
	void paysNoneOfTheBadCombinations() {
		var rates = oneOf(BELOW, FLOOR);

		var all = combinations("fundingMode", oneOf("SELF_FUNDED", "FUNDED"), "agreementInForce", oneOf(false, true),
				"lastAnnualGrade", oneOf("POOR", "FAIR"), "midtermConclusion", oneOf("FAIL", "PASS"), "executionRate",
				rates, "executionFloor", oneOf(FLOOR), "matchingRate", rates, "matchingFloor", oneOf(FLOOR),
				"missingDispatches", oneOf(2, 0), "circularOpen", oneOf(true, false));

		assertThat(all).hasSize(256)
			.allSatisfy((inputs) -> assertThat(answer(inputs).startsWith("PAY")).isEqualTo(inputs.equals(PAID)));
	}

	private String answer(Map<String, Object> inputs) {
		var result = table.evaluate(inputs).getSingleResult();
		return result.getEntry("gate") + " " + result.getEntry("reason");
	}

}
