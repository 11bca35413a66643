package cn.denggao.programme;

import cn.denggao.DenggaoTest;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.domain.RoundPlans;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Conditions that a pack declares. */
@DenggaoTest
class DeclaringConditionsTests {

	private static final OrganisationId PROVINCE = OrganisationId.of("140000");

	@Autowired
	private ImportingPack importing;

	@Autowired
	private RoundDirectory rounds;

	@Autowired
	private RoundPlans plans;

	@ParameterizedTest
	@CsvSource({ "multi-campus, MULTI-CAMPUS, 10", "county-cap, COUNTY-CAP, 4" })
	@Requirement(value = "R002-21", page = "/rounds/{id}/opening")
	void comeWithTheDraftRound(String pack, String programme, int count) {
		// when
		importing.importFrom(pack, PROVINCE);

		// then
		var declared = rules(programme).admission().eligibility();
		assertThat(declared.rules()).hasSize(count);
		assertThat(declared.rules()).allSatisfy(rule -> {
			assertThat(rule.seed()).isNotBlank();
			assertThat(rule.source()).isNotBlank();
		});
	}

	@Test
	@Requirement(value = "R002-14", page = "/rounds/{id}/opening")
	void sayWhereExactlyFiftyThousandBelong() {
		importing.importFrom("county-cap", PROVINCE);

		assertThat(rules("COUNTY-CAP").admission().eligibility().rules()).filteredOn(rule -> rule.id().equals("1"))
			.first()
			.satisfies(rule -> {
				assertThat(rule.when().is()).isEqualTo(EligibilityRules.Comparison.AT_LEAST);
				assertThat(rule.when().value()).isEqualTo("50000");
			});
	}

	@Test
	@Requirement(value = "R001-10", page = "/rounds/{id}/opening")
	void sayWhatADuplicateAndAVetoDo() {
		importing.importFrom("bqw-14", PROVINCE);

		var admission = rounds.all()
			.stream()
			.filter(round -> round.categoryCode().equals("CITY_COUNTY"))
			.findFirst()
			.map(round -> plans.of(round.id()).rules().admission())
			.orElseThrow();
		assertThat(admission.duplicates())
			.isEqualTo(new AdmissionRules.Duplicates(AdmissionRules.Policy.WARN, AdmissionRules.Scope.CITY, false));
		assertThat(admission.vetoes()).containsEntry(VetoKind.FALSIFIED_DATA, AdmissionRules.VetoEffect.HOLD);
	}

	@ParameterizedTest(name = "{0} → {2}")
	@CsvSource(delimiter = '|',
			textBlock = """
					is: ABOVE, value: 90.0 | is: ABOVE, value: viel | rule.eligibility-value eligibility.yaml rules.2a.test
					is: ABOVE, value: 90.0 | is: OVER, value: 90.0 | field-wrong eligibility.yaml rules[1].test.is
					fact: BED_USE, is | fact: BED_USES, is | rule.eligibility-fact eligibility.yaml rules.2a.test.BED_USES
					fact: BED_USE, is | fakt: BED_USE, is | field-unknown eligibility.yaml rules[1].test.fakt
					value: 90.0, years: 3, over: ALL | value: 90.0, years: 3, over: AT_LEAST | rule.eligibility-periods eligibility.yaml rules.2a.test
					value: 90.0, years: 3 | value: 90.0, years: 2000000000 | rule.eligibility-periods eligibility.yaml rules.2a.test
					minimum: 10, ties: BEST } }#  - id: "3" | minimum: 0, ties: BEST } }#  - id: "3" | rule.eligibility-rank eligibility.yaml rules.2b.test
					is: AT_LEAST, value: "A+" | is: AT_LEAST, value: "S" | rule.eligibility-value eligibility.yaml rules.4a.test
					code: BED_USE, name | code: BRANCHES, name | rule.eligibility-twice eligibility.yaml facts.BRANCHES
					text: 三级甲等公立医院 | text: "" | rule.eligibility-incomplete eligibility.yaml rules.1
					id: 2b | id: 2a | rule.eligibility-twice eligibility.yaml rules.2a
					scale: PERFORMANCE | scale: MARKS | rule.eligibility-scale eligibility.yaml facts.PERFORMANCE
					""")
	void nameTheRuleThatCannotBeJudged(String right, String wrong, String reason) {
		var pack = WrongPack.of("multi-campus", "wrong-conditions", "eligibility.yaml", right.replace('#', '\n'),
				wrong.replace('#', '\n'));

		assertThatThrownBy(() -> importing.importFrom(pack, PROVINCE))
			.hasMessageStartingWith("programme.pack." + reason);
	}

	private RoundRules rules(String programme) {
		return rounds.all()
			.stream()
			.filter(round -> round.programmeCode().equals(programme))
			.findFirst()
			.map(round -> plans.of(round.id()).rules())
			.orElseThrow();
	}

}
