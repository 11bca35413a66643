package cn.denggao.programme;

import java.math.BigDecimal;
import java.util.List;

import cn.denggao.DenggaoTest;
import cn.denggao.organisation.Level;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.organisation.OrganisationRegister;
import cn.denggao.programme.AdmittedSpecialties.Direction;
import cn.denggao.programme.AdmittedSpecialties.Tag;
import cn.denggao.programme.RoundRoute.Track;
import cn.denggao.programme.domain.RoundPlans;
import cn.denggao.requirements.Requirement;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The pack of the national programme, in five categories. */
@DenggaoTest
class NationalPackTests {

	private static final OrganisationId PROVINCE = OrganisationId.of("140000");

	private static final int YEAR_OF_THE_PACK = 2024;

	@Autowired
	private ImportingPack importing;

	@Autowired
	private OrganisationRegister register;

	@Autowired
	private ProgrammeGrounds grounds;

	@Autowired
	private RoundDirectory rounds;

	@Autowired
	private RoundPlans plans;

	@Autowired
	private JdbcTemplate database;

	@BeforeEach
	void bringsThePackIn() throws Exception {
		try (var file = new ClassPathResource("demonstration/organisations.yaml").getInputStream()) {
			register.importFrom(file);
		}
		importing.importFrom("bqw-14", PROVINCE);
	}

	@ParameterizedTest
	@CsvSource({ "NATIONAL, 750", "PROVINCIAL, 5000", "CITY_COUNTY, 10000" })
	@Requirement(value = { "R000-22", "R000-23", "R000-24" }, page = "/rounds")
	void promisesAtLeastSoMany(String category, int floor) {
		assertThat(database.queryForMap("""
				select operator, target, due_year from programme_quota
				where programme = 'BQW-14' and kind = 'CATEGORY' and code = ?""", category))
			.containsEntry("operator", "MIN")
			.containsEntry("target", floor)
			.containsEntry("due_year", 2025);
	}

	@Test
	@Requirement(value = { "R001-45", "R002-16" }, page = "/rounds/{id}/opening")
	void countsWhatHospitalsPayThemselvesBesideThe750() {
		// when
		var rules = rules("NATIONAL_SELF_FUNDED");

		// then
		assertThat(database.queryForObject("""
				select count(*) from programme_quota where programme = 'BQW-14' and code = 'NATIONAL_SELF_FUNDED'""",
				Integer.class))
			.isZero();
		assertThat(rules.route().track()).isEqualTo(Track.SELF_FUNDED);
		assertThat(rules.route().perHospitalYear()).isEqualTo(2);
		assertThat(rules.agreement().hasMoney()).isFalse();
		assertThat(rules.agreement().money()).isEqualByComparingTo("0");
		assertThat(rules.agreement().tranches()).isEmpty();
		assertThat(rules.recommendation().limits()).isFalse();
		assertThat(rules.hasExperts()).isFalse();
		assertThat(rules.budget().sources()).extracting(BudgetRules.Source::code).containsExactly("HOSPITAL");
		assertThat(rules.ranking().slots().most()).isEqualTo(Integer.MAX_VALUE);
	}

	@Test
	@Requirement(value = { "R000-12", "R002-18" }, page = "/rounds/{id}/opening")
	void namesWeakSpecialtiesAndTheYearsFocus() {
		// when
		var fields = plans.of(draft("NATIONAL")).fields();

		// then
		assertThat(fields.tagged().get(Tag.WEAK)).containsExactlyInAnyOrder("产科", "儿科", "精神科", "感染性疾病科", "重症医学科", "麻醉科",
				"病理科", "医学检验科");
		assertThat(fields.tagged().get(Tag.FOCUS)).containsExactlyInAnyOrder("心脏大血管外科", "产科", "骨科", "麻醉科", "儿科", "精神科",
				"病理科");
		assertThat(rules("NATIONAL").specialties().tagsOf("07.01")).containsExactly(Tag.WEAK, Tag.FOCUS);
		assertThat(rules("NATIONAL").specialties().tagsOf("30")).containsExactly(Tag.WEAK);
		assertThat(rules("NATIONAL").specialties().tagsOf("03.01")).isEmpty();
	}

	@Test
	@Requirement(value = "R000-07", page = "/rounds/{id}/opening")
	void knowsFourDirectionsAndLetsDirectedProjectsSkipCompetition() {
		assertThat(rules("NATIONAL").specialties().directions()).extracting(Direction::code)
			.containsExactly("INTERNATIONAL_TOP", "GENERAL_UPLIFT", "BALANCED", "WEAK_FIELD");
		assertThat(rules("NATIONAL_DIRECTED").route().competes()).isFalse();
		assertThat(rules("NATIONAL_DIRECTED").agreement().hasMoney()).isTrue();
		assertThat(rules("NATIONAL_DIRECTED").route().admits("SX06")).isTrue();
		assertThat(rules("NATIONAL").route().admits("SX06")).isFalse();
		assertThat(rules("NATIONAL").route().competes()).isTrue();
	}

	@Test
	@Requirement(value = { "R000-11", "R002-15" }, page = "/rounds/{id}/opening")
	void givesFiveMillionToEachAndSixtyPercentToTheCapitalAtMost() {
		var national = rules("NATIONAL");

		assertThat(national.agreement().funding()).isEqualByComparingTo("5000000");
		assertThat(new BigDecimal("2540000000").divide(new BigDecimal("508"))).isEqualByComparingTo("5000000");
		assertThat(national.ranking().capitalShare()).isEqualByComparingTo("0.6");
		assertThat(rules("CITY_COUNTY").ranking().capitalShare()).isNull();
		assertThat(rules("PROVINCIAL").agreement().funding()).isEqualByComparingTo("3000000");
		assertThat(rules("PROVINCIAL").review().panelSize()).isEqualTo(5);
	}

	@Test
	@Requirement(value = "R000-08", page = "/projects/{id}/application")
	void asksForTheFourAnglesOfAGeneralUplift() {
		assertThat(rounds.dossierTemplate(draft("NATIONAL"))).contains("专科规模方面", "医疗技术方面", "诊疗模式方面", "管理方式方面");
	}

	@Test
	void givesEachCategoryItsOwnForm() {
		assertThat(rounds.dossierTemplate(draft("NATIONAL_SELF_FUNDED"))).contains("区域医疗中心任务");
		assertThat(rounds.dossierTemplate(draft("NATIONAL"))).doesNotContain("区域医疗中心任务");
	}

	@Test
	@Requirement(value = { "R000-06", "R000-24" }, page = "/rounds")
	void givesTheNationAndTheCitiesWhatTheyDecide() {
		assertThat(rounds.require(draft("NATIONAL")).organisation()).isEqualTo(OrganisationId.of("NHC"));
		assertThat(rounds.require(draft("PROVINCIAL")).organisation()).isEqualTo(PROVINCE);
		assertThat(rounds.all())
			.filteredOn(round -> round.categoryCode().equals("CITY_COUNTY") && round.year() == YEAR_OF_THE_PACK)
			.hasSize(11)
			.allMatch(round -> round.tier() == Level.CITY)
			.extracting(round -> round.organisation().value())
			.doesNotHaveDuplicates()
			.contains("140100", "140200");
	}

	@Test
	@Requirement(value = { "R000-03", "R000-04" }, page = "/public/rounds/{id}")
	void keepsThePeriodOfItsPlanAndWhatItIsBasedOn() {
		var ground = grounds.of("BQW-14");

		assertThat(ground.firstYear()).isEqualTo(2021);
		assertThat(ground.lastYear()).isEqualTo(2025);
		assertThat(ground.bases()).extracting(ProgrammeGround.Basis::number)
			.containsExactly("国办发〔2021〕18号", "国卫医函〔2021〕191号");
	}

	@Test
	@Requirement(value = "R004-04", page = "/rounds")
	void keepsWhichCategoriesLeanOnAnother() {
		importing.importFrom("sx-136", PROVINCE);

		assertThat(database.queryForList("""
				select code from programme_category where programme = 'SX-136' and depends_on = 'LEADING_SPECIALTY'""",
				String.class))
			.hasSize(6);
	}

	@Test
	void draftsForAuthoritiesThatWereRegisteredAfterThePack() {
		// given
		var missing = """
				from programme_round where programme = 'BQW-14' and organisation = '140900'
				and category = 'CITY_COUNTY' and status = 'DRAFT'""";
		assertThat(database.update("delete " + missing)).isOne();

		// when
		importing.importFrom("bqw-14", PROVINCE);

		// then
		assertThat(database.queryForObject("select count(*) " + missing, Integer.class)).isOne();
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(delimiter = '|',
			textBlock = """
					round-rules.yaml | correctionDays: 5 | correctionDays: x | field-wrong round-rules.yaml application.correctionDays
					national/round-rules.yaml | value: 150 | value: y | field-wrong national/round-rules.yaml ranking.slots.value
					national/round-rules.yaml | track: FUNDED | track: LOAN | field-wrong national/round-rules.yaml route.track
					self-funded/round-rules.yaml | agreement: { | agreement: { funding: 1, | rule.money-for-self-funded self-funded/round-rules.yaml agreement.funding
					self-funded/round.yaml | category: | categories: x#category: | field-unknown self-funded/round.yaml categories
					self-funded/round.yaml | NATIONAL_SELF_FUNDED | NATIONAL | rule.category-not-open self-funded/round.yaml category
					self-funded/dossier.yaml | title: 区域医疗中心任务 | titel: 区域医疗中心任务 | field-wrong self-funded/dossier.yaml
					programme.yaml | from: 2021 | from: 2026 | rule.period-reversed programme.yaml planPeriod
					programme.yaml | folder: national, | folder: National, | rule.folder-name programme.yaml categories.NATIONAL
					programme.yaml | code: PROVINCIAL, | code: NATIONAL, | rule.category-twice programme.yaml categories.NATIONAL
					round-rules.yaml | admission:# | admission:#  duplicates: { policy: null, scope: CITY, sameDirection: false }# | field-missing round-rules.yaml admission.duplicates.policy
					round-rules.yaml | WEAK: [ | FRAIL: [ | field-wrong round-rules.yaml specialties.tags
					""")
	void namesFileAndKeyOfAMistake(String file, String right, String wrong, String reason) {
		var pack = WrongPack.of("bqw-14", "wrong-national", file, right.replace('#', '\n'), wrong.replace('#', '\n'));

		assertThatThrownBy(() -> importing.importFrom(pack, PROVINCE))
			.hasMessageStartingWith("programme.pack." + reason);
	}

	private RoundRules rules(String category) {
		return plans.of(draft(category)).rules();
	}

	private RoundId draft(String category) {
		return rounds.all()
			.stream()
			.filter(round -> round.programmeCode().equals("BQW-14") && round.categoryCode().equals(category))
			.findFirst()
			.orElseThrow()
			.id();
	}

}
