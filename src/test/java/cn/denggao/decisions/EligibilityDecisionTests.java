package cn.denggao.decisions;

import java.util.List;
import java.util.Map;

import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static cn.denggao.decisions.ShippedDecision.combinations;
import static cn.denggao.decisions.ShippedDecision.oneOf;
import static cn.denggao.decisions.ShippedDecision.with;
import static org.assertj.core.api.Assertions.assertThat;

class EligibilityDecisionTests {

	private static final Map<String, Object> ELIGIBLE = Map.of("hospitalLevel", "TERTIARY", "levelAdmitted", true,
			"hospitalClass", "A", "ownership", "PUBLIC", "leaderTitleAdmitted", true, "vetoItems", 0,
			"openProjectSameSpecialty", false, "submittedByHospital", 1, "hospitalCap", 2, "banActive", false);

	private final ShippedDecision table = new ShippedDecision("application", "eligibility");

	@Test
	void findsNothingAgainstAnEligibleApplication() {
		assertThat(findings(ELIGIBLE)).containsExactly("CHECKED NONE");
		assertThat(findings(with(ELIGIBLE, "hospitalLevel", "SECONDARY", "hospitalClass", "B")))
			.containsExactly("CHECKED NONE");
	}

	@ParameterizedTest(name = "{0} {1}: {2}")
	@CsvSource({ "hospitalLevel, PRIMARY, LEVEL_TOO_LOW REFUSE", "hospitalLevel, , LEVEL_UNKNOWN REFUSE",
			"hospitalLevel, CLINIC, LEVEL_UNKNOWN REFUSE", "hospitalClass, C, CLASS_LOW WARN",
			"hospitalClass, NONE, CLASS_LOW WARN", "hospitalClass, , CLASS_UNKNOWN REFUSE",
			"ownership, PRIVATE, NOT_PUBLIC WARN", "ownership, , OWNERSHIP_UNKNOWN REFUSE",
			"levelAdmitted, , LEVEL_UNCHECKED REFUSE", "leaderTitleAdmitted, , LEADER_TITLE_UNKNOWN REFUSE",
			"vetoItems, , VETO_UNCHECKED REFUSE", "openProjectSameSpecialty, , DUPLICATE_UNCHECKED REFUSE",
			"submittedByHospital, , HOSPITAL_COUNT_UNKNOWN REFUSE", "hospitalCap, , NO_HOSPITAL_CAP NONE",
			"banActive, , BAN_UNCHECKED REFUSE" })
	void findsOneThing(String input, String value, String finding) {
		assertThat(findings(with(ELIGIBLE, input, value))).containsExactly(finding, "CHECKED NONE");
	}

	@Test
	@Requirement("R001-12")
	void refusesByCountsAndFlags() {
		assertThat(findings(with(ELIGIBLE, "vetoItems", 1))).contains("VETO REFUSE");
		assertThat(findings(with(ELIGIBLE, "levelAdmitted", false))).contains("LEVEL_NOT_ADMITTED REFUSE");
		assertThat(findings(with(ELIGIBLE, "leaderTitleAdmitted", false))).contains("LEADER_TITLE_NOT_ADMITTED REFUSE");
		assertThat(findings(with(ELIGIBLE, "submittedByHospital", 2))).contains("HOSPITAL_CAP REFUSE");
		assertThat(findings(with(ELIGIBLE, "banActive", true))).contains("BAN REFUSE");
		assertThat(findings(with(ELIGIBLE, "openProjectSameSpecialty", true))).contains("DUPLICATE WARN");
	}

	@Test
	void takesTheCapFromItsInput() {
		assertThat(findings(with(ELIGIBLE, "submittedByHospital", 2, "hospitalCap", 3)))
			.containsExactly("CHECKED NONE");
		assertThat(findings(with(ELIGIBLE, "hospitalCap", 1))).contains("HOSPITAL_CAP REFUSE");
	}

	@Test
	void tellsEverythingAtOnce() {
		var inputs = with(ELIGIBLE, "hospitalLevel", "PRIMARY", "leaderTitleAdmitted", false, "vetoItems", 3,
				"banActive", true);

		assertThat(findings(inputs)).containsExactly("LEVEL_TOO_LOW REFUSE", "LEADER_TITLE_NOT_ADMITTED REFUSE",
				"VETO REFUSE", "BAN REFUSE", "CHECKED NONE");
	}

	@Test
	void refusesEveryCombinationWithSomethingUnknown() {
		var flags = oneOf(null, false);

		var all = combinations("hospitalLevel", oneOf(null, "TERTIARY"), "hospitalClass", oneOf(null, "A"), "ownership",
				oneOf(null, "PUBLIC"), "leaderTitleAdmitted", oneOf(null, true), "levelAdmitted", oneOf(null, true),
				"vetoItems", oneOf(null, 0), "openProjectSameSpecialty", flags, "submittedByHospital", oneOf(null, 1),
				"hospitalCap", oneOf(2), "banActive", flags);

		assertThat(all).hasSize(512)
			.allSatisfy((inputs) -> assertThat(findings(inputs)).contains("CHECKED NONE"))
			.filteredOn((inputs) -> findings(inputs).stream().noneMatch((finding) -> finding.endsWith("REFUSE")))
			.containsExactly(ELIGIBLE);
	}

	private List<String> findings(Map<String, Object> inputs) {
		return table.evaluate(inputs)
			.getResultList()
			.stream()
			.map((row) -> row.get("finding") + " " + row.get("effect"))
			.toList();
	}

}
