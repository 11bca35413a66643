package cn.denggao.programme.domain;

import java.util.List;
import java.util.Set;

import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.DepartmentDuty;
import cn.denggao.programme.DepartmentDuty.Area;
import cn.denggao.requirements.Requirement;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PackDepartmentsTests {

	@Test
	@Requirement("R004-30")
	void readsDutiesAndWhatIsReadForThem() throws JsonProcessingException {
		var departments = json("""
				[{"role": "science-dept", "duties": ["支持科研"], "reads": ["PROJECTS", "MONEY"]},
				{"role": "finance-dept", "duties": ["整合资金", "监管"]}]""");

		PackDepartments.check(departments);

		assertThat(PackDepartments.read(departments)).containsExactly(
				new DepartmentDuty(Role.SCIENCE_DEPT, List.of("支持科研"), Set.of(Area.PROJECTS, Area.MONEY)),
				new DepartmentDuty(Role.FINANCE_DEPT, List.of("整合资金", "监管"), Set.of()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "\"science-dept\"", "[{\"duties\": [\"支持\"]}]", "[{\"role\": \"science-dept\"}]",
			"[{\"role\": \"science-dept\", \"duties\": [\" \"]}]", "[{\"role\": \"expert\", \"duties\": [\"评审\"]}]",
			"[{\"role\": \"hospital-dept\", \"duties\": [\"申报\"]}]",
			"[{\"role\": \"hc-decider\", \"duties\": [\"牵头\"]}]",
			"[{\"role\": \"science-dept\", \"duties\": [\"支持\"], \"reads\": [\"SCORES\"]}]",
			"[{\"role\": \"science-dept\", \"duties\": [\"一\"]}, {\"role\": \"science-dept\", \"duties\": [\"二\"]}]" })
	void refusesWhatIsNoDepartmentWithADuty(String departments) throws JsonProcessingException {
		var wrong = json(departments);

		assertThatThrownBy(() -> PackDepartments.check(wrong)).isInstanceOf(Refused.class);
	}

	@Test
	void needsNone() throws JsonProcessingException {
		var pack = json("{}");

		assertThatCode(() -> PackDepartments.check(pack.path(PackDepartments.KEY))).doesNotThrowAnyException();
	}

	private static JsonNode json(String text) throws JsonProcessingException {
		return RulesText.JSON.readTree(text);
	}

}
