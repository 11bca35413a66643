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

class ReviewRoutingDecisionTests {

	private static final String COUNTY = "COUNTY hc-county false";

	private static final String CITY = "CITY hc-city true";

	private static final String TCM = "TCM tcm-authority false";

	private static final String PROVINCE = "PROVINCE hc-province false";

	private final ShippedDecision table = new ShippedDecision("application", "review-routing");

	@ParameterizedTest(name = "{0}, reports to {1}, {2}: {3}")
	@CsvSource(delimiter = '|', textBlock = """
			GENERAL | COUNTY   | FUNDED      | COUNTY,CITY,PROVINCE
			GENERAL | CITY     | FUNDED      | CITY,PROVINCE
			GENERAL | PROVINCE | FUNDED      | PROVINCE
			TCM     | COUNTY   | FUNDED      | COUNTY,CITY,TCM,PROVINCE
			TCM     | CITY     | FUNDED      | CITY,TCM,PROVINCE
			TCM     | PROVINCE | FUNDED      | TCM,PROVINCE
			GENERAL | COUNTY   | SELF_FUNDED | PROVINCE
			TCM     | CITY     | SELF_FUNDED | PROVINCE
			        | CITY     | FUNDED      | CITY,TCM,PROVINCE
			GENERAL | CITY     |             | CITY,PROVINCE
			GENERAL |          | FUNDED      | PROVINCE
			GENERAL | DISTRICT | FUNDED      | PROVINCE
			        |          |             | TCM,PROVINCE
			""")
	void leadsThroughTheLevels(String category, String supervisor, String funding, String levels) {
		var chain = chain(with(Map.of(), "category", category, "hostSupervisor", supervisor, "fundingMode", funding));

		assertThat(chain.stream().map((step) -> step.split(" ")[0])).containsExactly(levels.split(","));
	}

	@ParameterizedTest(name = "{0}, reports to {1}, {2}, {3} decides: {4}")
	@CsvSource(delimiter = '|',
			textBlock = """
					GENERAL | COUNTY   | CITY        | CITY     | COUNTY hc-county true,CITY hc-city false
					GENERAL | CITY     | CITY        | CITY     | CITY hc-city false
					TCM     | CITY     | CITY        | CITY     | TCM tcm-authority false,CITY hc-city false
					GENERAL | COUNTY   | SELF_FUNDED | CITY     | CITY hc-city false
					GENERAL | COUNTY   | CITY        | COUNTY   | COUNTY hc-county false
					GENERAL | COUNTY   | CENTRAL     | PROVINCE | COUNTY hc-county false,CITY hc-city true,PROVINCE hc-province false
					GENERAL | COUNTY   | CENTRAL     | NATION   | COUNTY hc-county false,CITY hc-city false,PROVINCE hc-province true,NATION hc-nation false
					GENERAL | PROVINCE | CENTRAL     | NATION   | PROVINCE hc-province true,NATION hc-nation false
					TCM     | CITY     | CENTRAL     | NATION   | CITY hc-city false,PROVINCE hc-province true,TCM tcm-authority false,NATION hc-nation false
					GENERAL | PROVINCE | SELF_FUNDED | NATION   | NATION hc-nation false
					""")
	@Requirement({ "R000-06", "R003-08" })
	void endsAtWhoeverDecides(String category, String supervisor, String funding, String decides, String chain) {
		var facts = with(Map.of(), "category", category, "hostSupervisor", supervisor, "fundingMode", funding);

		assertThat(chain(with(facts, "decides", decides))).containsExactly(chain.split(","));
	}

	@Test
	void namesTheRoleAndWhoRecommends() {
		assertThat(chain(Map.of("category", "TCM", "hostSupervisor", "COUNTY", "fundingMode", "FUNDED")))
			.containsExactly(COUNTY, CITY, TCM, PROVINCE);
	}

	@Test
	void endsEveryChainAtTheProvinceWithoutAskingALevelTwice() {
		var all = combinations("category", oneOf(null, "TCM", "GENERAL"), "hostSupervisor",
				oneOf(null, "COUNTY", "CITY", "PROVINCE", "OTHER"), "fundingMode",
				oneOf(null, "FUNDED", "SELF_FUNDED"));

		assertThat(all).hasSize(45)
			.allSatisfy((inputs) -> assertThat(chain(inputs)).doesNotHaveDuplicates().endsWith(PROVINCE));
	}

	private List<String> chain(Map<String, Object> inputs) {
		return table.evaluate(inputs)
			.getResultList()
			.stream()
			.map((row) -> row.get("level") + " " + row.get("role") + " " + row.get("recommends"))
			.toList();
	}

}
