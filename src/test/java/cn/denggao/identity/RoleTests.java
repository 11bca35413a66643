package cn.denggao.identity;

import cn.denggao.organisation.Level;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RoleTests {

	/** The commissions of four levels, finance, and the units that build. */
	@ParameterizedTest
	@Requirement(value = "R000-35", page = "/accounts/{login}")
	@CsvSource({ "hc-nation, AUTHORITY", "hc-province, AUTHORITY", "hc-city, AUTHORITY", "hc-county, AUTHORITY",
			"finance-dept, AUTHORITY", "tcm-authority, AUTHORITY", "hospital-principal, HOSPITAL",
			"hospital-applicant, HOSPITAL", "project-leader, HOSPITAL" })
	void hasARoleForEachWhoActs(String code, Role.Office office) {
		assertThat(Role.values()).filteredOn(role -> role.code().equals(code))
			.singleElement()
			.extracting(Role::office)
			.isEqualTo(office);
	}

	/** The departments that have none of the above; they look down on nothing. */
	@ParameterizedTest
	@Requirement(value = "R004-30", page = "/accounts/{login}")
	@CsvSource({ "development-reform-dept", "human-resources-dept", "science-dept", "education-dept" })
	void hasARoleForEachDepartmentWithADuty(String code) {
		assertThat(Role.of(code)).map(Role::office).contains(Role.Office.DEPARTMENT);
	}

	@ParameterizedTest
	@Requirement("R000-06")
	@CsvSource({ "NATION, HC_NATION, HC_NATION_LEADER", "PROVINCE, HC_PROVINCE, HC_PROVINCE_LEADER",
			"CITY, HC_CITY, HC_CITY_LEADER", "COUNTY, HC_COUNTY, HC_COUNTY_LEADER" })
	void meansTheOfficeOfWhoeverDecides(Level deciding, Role officer, Role leader) {
		assertThat(Role.HC_DECIDER.at(deciding)).isEqualTo(officer);
		assertThat(Role.HC_DECIDER_LEADER.at(deciding)).isEqualTo(leader);
	}

	@Test
	void leavesEveryOtherRoleAsItIs() {
		assertThat(Role.values()).filteredOn(role -> !role.isStandIn())
			.allSatisfy(role -> assertThat(role.at(Level.CITY)).isEqualTo(role));
	}

}
