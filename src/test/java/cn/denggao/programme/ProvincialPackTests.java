package cn.denggao.programme;

import java.util.List;

import cn.denggao.DenggaoTest;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundRules.TieCriterion;
import cn.denggao.programme.domain.RoundPlans;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The pack of the provincial programme: three constructions and six base projects. */
@DenggaoTest
class ProvincialPackTests {

	private static final OrganisationId PROVINCE = OrganisationId.of("140000");

	@Autowired
	private ImportingPack importing;

	@Autowired
	private RoundDirectory rounds;

	@Autowired
	private RubricDirectory rubrics;

	@Autowired
	private IndicatorDirectory indicators;

	@Autowired
	private RoundPlans plans;

	@Autowired
	private JdbcTemplate database;

	@BeforeEach
	void bringsThePackIn() {
		importing.importFrom("sx-136", PROVINCE);
	}

	@ParameterizedTest
	@CsvSource({ "LEADING_SPECIALTY, leading-specialty, 57, 23, DRG 组数", "KEY_LABORATORY, key-laboratory, 5, 9, 研究方向",
			"EXCELLENT_TEAM, excellent-team, 5, 7, 跨省协作学科联盟", "FRONTIER_TECHNOLOGY, frontier-technology, 4, 6, 绿色通道",
			"EQUIPMENT, equipment, 4, 6, 采购进度", "RESEARCH_PLATFORM, research-platform, 4, 5, 开放共享办法",
			"INTERNATIONAL, international, 4, 4, JCI", "DISEASE_CENTRE, disease-centre, 4, 4, 名医工作室",
			"TRANSFER, transfer, 4, 5, 一致性评价" })
	@Requirement(value = "R004-03", page = "/rounds/{id}/opening")
	void givesEachOfTheNineTypesItsOwnFormStandardAndIndicators(String category, String rubric, int figures, int items,
			String own) {
		// when
		var round = draft(category);
		var rules = plans.of(round.id()).rules();

		// then
		assertThat(rules.rubric().id()).isEqualTo(rubric);
		assertThat(indicators.of(round.id())).hasSize(figures);
		var standard = rubrics.require(rules.rubric());
		assertThat(standard.max()).isEqualByComparingTo("100");
		assertThat(standard.sections().stream().mapToInt(section -> section.items().size()).sum()).isEqualTo(items);
		assertThat(others(category)).noneMatch(form -> form.contains("\"" + own));
		assertThat(round.organisation()).isEqualTo(PROVINCE);
	}

	@Test
	@Requirement(value = { "R004-05", "R004-06" }, page = "/rounds/{id}/opening")
	void givesAboutTenAndAboutFifteenPlaces() {
		var leading = plans.of(draft("LEADING_SPECIALTY").id()).rules().ranking().slots();
		var laboratory = plans.of(draft("KEY_LABORATORY").id()).rules().ranking().slots();

		assertThat(leading).isEqualTo(new Slots(RoundRules.Operator.APPROX, 10, 1));
		assertThat(laboratory).isEqualTo(new Slots(RoundRules.Operator.APPROX, 15, 1));
	}

	@ParameterizedTest
	@CsvSource({ "WORKSTATION, 10", "ALLIANCE, 20", "RECRUITED, 15" })
	@Requirement(value = "R004-07", page = "/targets")
	void promisesWorkstationsAlliancesAndExpertsOfTheTeams(String goal, int about) {
		assertThat(database.queryForMap("""
				select operator, target from programme_quota
				where programme = 'SX-136' and kind = 'GOAL' and code = ?""", goal)).containsEntry("operator", "APPROX")
			.containsEntry("target", about);
		assertThat(indicators.of(draft("EXCELLENT_TEAM").id())).extracting(IndicatorDefinition::code)
			.startsWith("TEAM_WORKSTATIONS", "TEAM_ALLIANCES", "TEAM_RECRUITED");
	}

	@Test
	@Requirement(value = "R004-12", page = "/rounds/{id}/opening")
	void prefersHospitalsOfTheProvinceWithoutKeepingOthersOut() {
		for (var category : List.of("LEADING_SPECIALTY", "KEY_LABORATORY", "TRANSFER")) {
			var rules = plans.of(draft(category).id()).rules();
			assertThat(rules.ranking().tieChain()).contains(TieCriterion.PROVINCIAL_HOSPITAL_FIRST);
			assertThat(rules.route().hosts()).isEmpty();
			assertThat(rules.route().excludedHosts()).isEmpty();
		}
	}

	@Test
	void takesSharedSectionsIntoTheFormOfEachCategory() {
		var form = rounds.dossierTemplate(draft("TRANSFER").id());

		assertThat(form).contains("诚信承诺", "院内责任部门", "DEGREES").doesNotContain("include");
	}

	@Test
	void namesASharedSectionThatThereIsNot() {
		var pack = WrongPack.with("wrong-include", "transfer/dossier.yaml", "{ include: M }", "{ include: Z }");

		assertThatThrownBy(() -> importing.importFrom(pack, PROVINCE))
			.hasMessageStartingWith("programme.pack.rule.include-unknown transfer/dossier.yaml sections.Z");
	}

	private List<String> others(String category) {
		return rounds.all()
			.stream()
			.filter(round -> round.programmeCode().equals("SX-136") && round.year() == 2026
					&& !round.categoryCode().equals(category))
			.map(round -> rounds.dossierTemplate(round.id()))
			.toList();
	}

	private RoundSummary draft(String category) {
		var found = rounds.all()
			.stream()
			.filter(round -> round.programmeCode().equals("SX-136") && round.categoryCode().equals(category)
					&& round.year() == 2026)
			.toList();
		assertThat(found).hasSize(1);
		return found.get(0);
	}

}
