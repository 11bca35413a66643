package cn.denggao.application;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.DossierOpinions;
import cn.denggao.application.domain.Opinion;
import cn.denggao.application.domain.RecommendationList;
import cn.denggao.application.domain.RecommendingApplications;
import cn.denggao.application.domain.RecommendingApplications.Choice;
import cn.denggao.application.domain.Stops;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.organisation.OrganisationRegister;
import cn.denggao.programme.ImportingPack;
import cn.denggao.programme.OpeningRound;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.application.ApplicationStory.CITY;
import static cn.denggao.application.ApplicationStory.CITY_CHIEF;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static cn.denggao.application.ApplicationStory.REASON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The way of an application ends at whoever decides in its round. */
@DenggaoTest
class DecidingAuthorityTests {

	private static final Acting COUNTY = Acting.as("pccounty", "140213", Role.HC_COUNTY);

	private static final Acting NATION = Acting.as("nhcofficer", "NHC", Role.HC_NATION);

	private static final Acting NATION_CHIEF = Acting.as("nhcchief", "NHC", Role.HC_NATION_LEADER);

	private static final String BELOW_A_COUNTY = """
			hospitals:
			  - { id: PC01, name: 平城区人民医院, creditCode: 12140213459002018W, licenceNumber: 45900201614021311A1001,
			      region: "140213", level: TERTIARY, grade: A, ownership: PUBLIC, kind: GENERAL, beds: 600, supervisor: "140213" }
			""";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Stops stops;

	@Autowired
	private RecommendingApplications recommending;

	@Autowired
	private RecommendationList list;

	@Autowired
	private MockMvc web;

	private ApplicationStory story;

	@BeforeEach
	void tell() {
		story = new ApplicationStory(context);
	}

	@Test
	@Requirement({ "R003-08", "R000-24" })
	void endsAtTheCityForItsOwnHospital() {
		// given
		var round = decidedBy("140200", "CITY", CITY, CITY_CHIEF);

		// when
		var project = story.submitted(round, "SX11", "03.02");

		// then
		assertThat(stops.of(project)).extracting(Stops.Stop::level, Stops.Stop::organisation, Stops.Stop::recommends)
			.containsExactly(tuple("CITY", "140200", false));
		assertThatThrownBy(() -> story.review(project, OFFICER, "PASS")).isInstanceOf(Refused.class);

		// when
		story.review(project, CITY, "PASS");

		// then
		assertThat(story.status(project)).isEqualTo(ProjectStatus.RECOMMENDED);
	}

	@Test
	@Requirement(value = "R003-07", page = "/rounds/{id}/recommendations")
	void letsTheCountyRecommendToTheCity() throws Exception {
		// given
		story.bean(OrganisationRegister.class)
			.importFrom(new ByteArrayInputStream(BELOW_A_COUNTY.getBytes(StandardCharsets.UTF_8)));
		var round = decidedBy("140200", "CITY", CITY, CITY_CHIEF);
		var project = story.submitted(round, "PC01", "03.02");

		// when
		story.review(project, COUNTY, "PASS");
		COUNTY.does(() -> recommending.recommend(round, List.of(new Choice(project, 1, REASON))));

		// then
		assertThat(stops.of(project)).extracting(Stops.Stop::level, Stops.Stop::organisation, Stops.Stop::recommends)
			.containsExactly(tuple("COUNTY", "140213", true), tuple("CITY", "140200", false));
		assertThat(story.status(project)).isEqualTo(ProjectStatus.FORMAL_REVIEW_CITY);
		assertThat(list.below(round, OrganisationId.of("140200"))).extracting(RecommendationList.Sheet::name)
			.containsExactly("平城区卫生健康局");
		web.perform(get("/rounds/{id}/recommendations", round).with(authentication(CITY)))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("平城区卫生健康局")));

		// when
		story.review(project, CITY, "PASS");

		// then
		assertThat(story.status(project)).isEqualTo(ProjectStatus.RECOMMENDED);
	}

	@Test
	@Requirement({ "R000-06", "R003-03" })
	void letsTheProvinceRecommendToTheNation() {
		// given
		var round = decidedBy("NHC", "NATION", NATION, NATION_CHIEF);
		var project = story.submitted(round, "SX11", "03.02");

		// when
		story.review(project, CITY, "PASS");
		story.review(project, OFFICER, "PASS");
		OFFICER.does(() -> recommending.recommend(round, List.of(new Choice(project, 1, REASON))));

		// then
		assertThat(stops.of(project)).extracting(Stops.Stop::level, Stops.Stop::organisation, Stops.Stop::recommends)
			.containsExactly(tuple("CITY", "140200", false), tuple("PROVINCE", "140000", true),
					tuple("NATION", "NHC", false));
		assertThat(story.status(project)).isEqualTo(ProjectStatus.FORMAL_REVIEW_NATION);
		assertThat(list.below(round, OrganisationId.of("NHC"))).extracting(RecommendationList.Sheet::name)
			.containsExactly("山西省卫生健康委员会");

		// when
		story.review(project, NATION, "PASS");

		// then
		assertThat(story.status(project)).isEqualTo(ProjectStatus.RECOMMENDED);
	}

	@Test
	@Requirement(value = { "R000-06", "R003-09" }, page = "/projects/{id}/dossier")
	void letsTheAuthorityOfChineseMedicineReviewBesideTheNation() {
		// given
		var round = decidedBy("NHC", "NATION", NATION, NATION_CHIEF, "{\"TCM\": [\"50\"]}");
		var project = story.submitted(round, "SX11", "50.13");
		var beside = Acting.as("tcm-nation", "NHC", Role.TCM_AUTHORITY);

		// when
		story.review(project, CITY, "PASS");
		story.review(project, OFFICER, "PASS");
		OFFICER.does(() -> recommending.recommend(round, List.of(new Choice(project, 1, REASON))));

		// then
		assertThat(stops.of(project)).extracting(Stops.Stop::level, Stops.Stop::organisation)
			.containsExactly(tuple("CITY", "140200"), tuple("PROVINCE", "140000"), tuple("TCM", "NHC"),
					tuple("NATION", "NHC"));
		assertThat(story.status(project)).isEqualTo(ProjectStatus.FORMAL_REVIEW_NATION);

		// when
		story.review(project, beside, "PASS");
		story.review(project, NATION, "PASS");

		// then
		assertThat(story.status(project)).isEqualTo(ProjectStatus.RECOMMENDED);
	}

	@Test
	@Requirement(value = "R003-08", page = "/programmes")
	void keepsHospitalsElsewhereFromACitysRound() throws Exception {
		var round = decidedBy("140200", "CITY", CITY, CITY_CHIEF);

		assertThatThrownBy(() -> story.draft(round, "SX12", "03.02")).isInstanceOf(Refused.class);
		web.perform(get("/programmes").with(authentication(story.applicant("SX11"))))
			.andExpect(content().string(containsString(round.toString())));
		assertThat(web.perform(get("/programmes").with(authentication(story.applicant("SX12"))))
			.andReturn()
			.getResponse()
			.getContentAsString()).doesNotContain(round.toString());
	}

	@Test
	@Requirement(value = "R003-10", page = "/projects/{id}/application")
	void asksABaseForItsOwnFormAndSpecialtiesForTheirs() throws Exception {
		story.bean(ImportingPack.class).importFrom("climb", OrganisationId.of("140200"));
		var base = editor(climbing("MYOPIA_TUINA_BASE"), "50.14");
		var specialty = editor(climbing("CITY_TCM_SPECIALTY"), "50.13");

		assertThat(base).contains("近视防控基地").doesNotContain("医疗服务（近三年）");
		assertThat(specialty).contains("医疗服务（近三年）").doesNotContain("近视防控基地");
	}

	@Test
	@Requirement(value = "R003-09", page = "/projects/{id}/dossier")
	void letsTheAuthorityOfChineseMedicineReviewBesideTheCity() throws Exception {
		// given
		var round = decidedBy("140200", "CITY", CITY, CITY_CHIEF, "{\"TCM\": [\"50\"]}");
		var project = story.submitted(round, "SX11", "50.13");
		var beside = Acting.as("tcm", "140000", Role.TCM_AUTHORITY);

		// then
		assertThat(stops.of(project)).extracting(Stops.Stop::level, Stops.Stop::organisation)
			.containsExactly(tuple("TCM", "140000"), tuple("CITY", "140200"));
		assertThat(story.status(project)).isEqualTo(ProjectStatus.FORMAL_REVIEW_CITY);

		// when
		story.review(project, beside, "REJECT", "TEAM");
		story.approveNegative(project, CITY_CHIEF, "UserTask_ApproveRejection", "SEND_BACK");
		story.review(project, beside, "PASS");
		assertThat(opinions(project)).containsExactly("HOSPITAL [PRINCIPAL, PROJECT_LEADER]", "TCM [PASS]", "CITY []",
				"FINANCE []");
		story.review(project, CITY, "PASS");

		// then
		assertThat(story.status(project)).isEqualTo(ProjectStatus.RECOMMENDED);
		assertThat(web.perform(get("/projects/{id}/dossier", project).with(authentication(story.applicant("SX11"))))
			.andReturn()
			.getResponse()
			.getContentAsString()).contains("中医药主管部门");
	}

	private List<String> opinions(ProjectId project) {
		var summary = story.bean(ProjectDirectory.class).require(project);
		return story.bean(DossierOpinions.class)
			.of(summary, summary.submittedAt())
			.stream()
			.map(each -> each.office() + " " + each.said().stream().map(Opinion.Said::conclusion).toList())
			.toList();
	}

	private String editor(RoundId round, String specialty) throws Exception {
		var project = story.draft(round, "SX11", specialty);
		return web.perform(get("/projects/{id}/application", project).with(authentication(story.applicant("SX11"))))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

	private RoundId climbing(String category) {
		var round = story.bean(RoundDirectory.class)
			.all()
			.stream()
			.filter(each -> each.categoryCode().equals(category))
			.findFirst()
			.orElseThrow()
			.id();
		opened(round, CITY, CITY_CHIEF);
		return round;
	}

	private RoundId decidedBy(String organisation, String tier, Acting officer, Acting chief) {
		return decidedBy(organisation, tier, officer, chief, "{}");
	}

	private RoundId decidedBy(String organisation, String tier, Acting officer, Acting chief, String tags) {
		var round = story.draftRound();
		story.bean(JdbcTemplate.class).update("""
				update programme_round set organisation = ?, tier = ?, draft_rules = jsonb_set(draft_rules::jsonb,
				'{specialties,tags}', cast(? as jsonb))::text where id = ?""", organisation, tier, tags, round.value());
		opened(round, officer, chief);
		return round;
	}

	private void opened(RoundId round, Acting officer, Acting chief) {
		var closes = story.bean(OfficialClock.class).now().plus(Duration.ofDays(30));
		var opening = story.bean(OpeningRound.class);
		officer.does(() -> opening.propose(round, closes, closes.plus(Duration.ofDays(20)), "卫医函〔2026〕31号"));
		chief.does(() -> opening.open(round));
	}

}
