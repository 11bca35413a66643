package cn.denggao.programme;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import cn.denggao.DenggaoTest;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.organisation.OrganisationRegister;
import cn.denggao.programme.RoundRules.Operator;
import cn.denggao.programme.domain.RoundPlans;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The pack of a city's plan, in eight categories, half of them for the province, and the
 * candidates for one of them.
 */
@DenggaoTest
class ClimbPackTests {

	private static final OrganisationId CITY = OrganisationId.of("140200");

	@Autowired
	private ImportingPack importing;

	@Autowired
	private OrganisationRegister register;

	@Autowired
	private RoundDirectory rounds;

	@Autowired
	private RoundPlans plans;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MessageSource messages;

	@BeforeEach
	void bringsThePackIn() throws Exception {
		try (var file = new ClassPathResource("demonstration/organisations.yaml").getInputStream()) {
			register.importFrom(file);
		}
		importing.importFrom("climb", CITY);
	}

	@ParameterizedTest
	@CsvSource({ "PROV_REGIONAL_CENTRE_GENERAL, 140000, PROVINCE, RANGE, 1, 2",
			"PROV_REGIONAL_CENTRE_SPECIALTY, 140000, PROVINCE, RANGE, 1, 2",
			"PROV_KEY_SPECIALTY, 140000, PROVINCE, EXACT, 30, 30",
			"PROV_ELITE_SPECIALTY, 140000, PROVINCE, RANGE, 3, 5", "CITY_COUNTY_CENTRE, 140200, CITY, RANGE, 3, 4",
			"CITY_KEY_SPECIALTY, 140200, CITY, EXACT, 100, 100", "CITY_TCM_SPECIALTY, 140200, CITY, EXACT, 20, 20",
			"MYOPIA_TUINA_BASE, 140200, CITY, EXACT, 12, 12" })
	@Requirement(value = { "R003-03", "R003-04", "R003-05", "R003-06", "R003-07", "R003-08" },
			page = "/rounds/{id}/opening")
	void givesEachCategoryToWhoeverDecides(String category, String organisation, String tier, Operator operator,
			int least, int most) {
		var round = draft(category);
		var slots = plans.of(round.id()).rules().ranking().slots();

		assertThat(round.organisation().value()).isEqualTo(organisation);
		assertThat(round.tier()).hasToString(tier);
		assertThat(slots.operator()).isEqualTo(operator);
		assertThat(slots.value()).isEqualTo(least);
		assertThat(slots.most()).isEqualTo(most);
	}

	@Test
	@Requirement("R003-25")
	void sumsUpTo170To175UnitsNobodyVouchesFor() {
		assertThat(database.queryForMap("""
				select sum(coalesce(target, minimum)) as least, sum(coalesce(target, maximum)) as most
				from programme_quota where programme = 'CLIMB' and kind = 'CATEGORY'"""))
			.isEqualTo(Map.of("least", 170L, "most", 175L));
		assertThat(database.queryForList("select unconfirmed from programme_category where programme = 'CLIMB'",
				Boolean.class))
			.hasSize(9)
			.containsOnly(true);
		assertThat(plans.of(draft("CITY_KEY_SPECIALTY").id()).unconfirmed()).isTrue();
	}

	@Test
	@Requirement(value = "R003-04", page = "/rounds/{id}/opening")
	void admitsTheCandidateSpecialtiesOfTheCentre() {
		assertThat(plans.of(draft("PROV_REGIONAL_CENTRE_SPECIALTY").id()).fields().admitted()).contains("儿科", "心血管内科",
				"肿瘤科", "神经内科", "呼吸内科", "创伤医学", "产科", "骨科", "感染性疾病科", "老年病", "口腔科", "精神科");
	}

	@Test
	@Requirement(value = "R003-10", page = "/rounds/{id}/opening")
	void givesTheBaseAFormOfItsOwn() {
		var base = draft("MYOPIA_TUINA_BASE");

		assertThat(rounds.dossierTemplate(base.id())).contains("小儿推拿治疗室").doesNotContain("DRG 组数");
		assertThat(rounds.dossierTemplate(draft("CITY_KEY_SPECIALTY").id())).contains("DRG 组数")
			.doesNotContain("小儿推拿治疗室");
		assertThat(plans.of(base.id()).rules().review().objective()).isEmpty();
	}

	@Test
	@Requirement(value = "R003-09", page = "/rounds/{id}/opening")
	void marksChineseMedicineForItsAuthority() {
		var specialties = plans.of(draft("CITY_TCM_SPECIALTY").id()).rules().specialties();

		assertThat(specialties.tagsOf("50.13")).containsExactly(AdmittedSpecialties.Tag.TCM);
		assertThat(specialties.admits("04.03")).isFalse();
	}

	@Test
	@Requirement("R003-08")
	void refusesPlacesBeyondTheHundred() {
		var pack = WrongPack.of("climb", "wrong-climb", "city-key/round-rules.yaml", "value: 100", "value: 101");

		assertThatThrownBy(() -> importing.importFrom(pack, CITY))
			.hasMessageStartingWith("programme.pack.rule.more-than-quota city-key/round-rules.yaml ranking.slots");
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|',
			value = { "vetoed: GO_ON|值不对", "vetoed: goes_on|值不对", "vetoed: \"\"|值不对", "vetoed: 1|值不对",
					"vetoed: \"1\"|值不对", "vetoed: true|值不对", "vetoed: [GOES_ON]|值不对", "veteod: GOES_ON|不认识" })
	@Requirement("R003-13")
	void namesWhatIsWronglySaidOfPartnersThatAreLost(String wrong, String why) {
		var pack = WrongPack.of("climb", "wrong-partners", "programme.yaml", "vetoed: GOES_ON", wrong);
		var key = wrong.substring(0, wrong.indexOf(':'));

		assertThatThrownBy(() -> importing.importFrom(pack, CITY)).isInstanceOfSatisfying(Refused.class,
				refused -> assertThat(messages.getMessage(refused.key(), refused.arguments(), Locale.CHINA))
					.startsWith("项目包文件“programme.yaml”中")
					.contains("“categories[0].partners." + key + "”", why));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', value = { "min: 3, max: 2|“categories.PROV_REGIONAL_CENTRE_GENERAL”的联合申报单位家数不成立",
			"min: 0, max: 0|“categories.PROV_REGIONAL_CENTRE_GENERAL”的联合申报单位家数不成立",
			"min: -1, max: 5|“categories[0].partners.min”不能为负数", "min: one, max: 5|“categories[0].partners.min”的值不对",
			"min: 1.5, max: 5|“categories[0].partners.min”的值不对", "min: 1, most: 5|缺少“categories[0].partners.max”" })
	@Requirement("R003-13")
	void namesWhatIsWronglySaidOfHowManyPartnersThereAre(String wrong, String sentence) {
		var pack = WrongPack.of("climb", "wrong-partners", "programme.yaml", "partners: { min: 1, max: 5",
				"partners: { " + wrong);

		assertThatThrownBy(() -> importing.importFrom(pack, CITY)).isInstanceOfSatisfying(Refused.class,
				refused -> assertThat(messages.getMessage(refused.key(), refused.arguments(), Locale.CHINA))
					.startsWith("项目包文件“programme.yaml”")
					.contains(sentence));
	}

	@Test
	void namesAnIndicatorOfAFormThatThereIsNot() {
		var pack = WrongPack.of("climb", "wrong-indicator", "sections.yaml", "also: [OUTFLOW_PROV,",
				"also: [OUTFLOW_TOWN,");

		assertThatThrownBy(() -> importing.importFrom(pack, CITY)).hasMessageContaining("K.indicators.also");
	}

	@Test
	void keepsACodeToWhoeverTookItInFirst() {
		var pack = WrongPack.of("climb", "other-climb", "programme.yaml", "name: 攀登计划", "name: 登高计划");

		for (var same : new String[] { pack, "climb" }) {
			assertThatThrownBy(() -> importing.importFrom(same, OrganisationId.of("140100")))
				.hasMessage("programme.pack.rule.code-taken programme.yaml code 大同市卫生健康委员会 CLIMB-140100");
		}
	}

	private RoundSummary draft(String category) {
		List<RoundSummary> found = rounds.all()
			.stream()
			.filter(round -> round.programmeCode().equals("CLIMB") && round.categoryCode().equals(category)
					&& round.year() == 2024)
			.toList();
		assertThat(found).hasSize(1);
		return found.get(0);
	}

}
