package cn.denggao.application;

import java.util.List;
import java.util.Map;

import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.DossierDesk;
import cn.denggao.application.domain.FillingDossier;
import cn.denggao.discipline.DisciplineStory;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.application.ApplicationStory.CHIEF;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** What the form of Hebei's plan asks for. */
@DenggaoTest
class HebeiFormTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private FillingDossier filling;

	@Autowired
	private DossierDesk desk;

	@Autowired
	private MockMvc web;

	private ApplicationStory story;

	private ProjectId project;

	@BeforeEach
	void somebodyApplies() {
		story = new ApplicationStory(context);
		project = story.draft(PackedRound.open(story, "hb-csc", "ADVANTAGE", OFFICER, CHIEF), "SX01", "03.04");
	}

	@Test
	@Requirement(value = "R001-19", page = "/projects/{id}/application")
	void showsTheClassThatTheHospitalHasConfirmedForTheYear() throws Exception {
		// given
		assertThat(page("D")).contains("医院确认的学科分类", "尚未确认学科分类");
		var year = story.bean(RoundDirectory.class)
			.require(story.bean(ProjectDirectory.class).require(project).round())
			.year();

		// when
		new DisciplineStory(context, "SX01").confirmed(year, Map.of("03.04", "KEY_SUPPORT", "31", "PLATFORM"));

		// then
		assertThat(page("D")).contains("重点扶持学科").doesNotContain("尚未确认学科分类");
	}

	/** What the hospital has not confirmed binds nobody. */
	@Test
	@Requirement({ "R001-19", "R001-23" })
	void refusesAClassOtherThanTheConfirmedOne() {
		// given
		save("D", Map.of("disciplineClass", "ADVANTAGE"));
		assertThat(problems()).noneMatch(problem -> problem.startsWith("D disciplineClass"));
		var year = story.bean(RoundDirectory.class)
			.require(story.bean(ProjectDirectory.class).require(project).round())
			.year();

		// when
		new DisciplineStory(context, "SX01").confirmed(year, Map.of("03.04", "PLATFORM"));

		// then
		assertThat(problems()).contains("D disciplineClass disagrees");

		// when
		save("D", Map.of("disciplineClass", "PLATFORM"));

		// then
		assertThat(problems()).noneMatch(problem -> problem.startsWith("D disciplineClass"))
			.contains("P plainForm missing");
	}

	/** The plan gives no money, and a hospital without any of its own writes none. */
	@Test
	@Requirement("R001-19")
	void asksForNoBudgetWhereNobodyHasToPay() {
		assertThat(problems()).noneMatch(problem -> problem.startsWith("L "));
	}

	@Test
	@Requirement(value = { "R001-20", "R001-39", "R001-08" }, page = "/projects/{id}/application")
	void asksForMajorDiseaseCoreDiseasesFormAndDepartment() throws Exception {
		// given
		save("D", Map.of("disciplineClass", "ADVANTAGE"));

		// then
		assertThat(problems())
			.contains("P diseaseGroup missing", "P responsibleDepartment missing", "P organisationForm missing",
					"K coreDiseases missing")
			.doesNotContain("P otherDisease missing");
		assertThat(page("P")).contains("心脑血管疾病", "恶性肿瘤", "呼吸系统疾病", "代谢性疾病", "其他重大疾病");

		// when
		save("P", Map.of("diseaseGroup", "OTHER"));

		// then
		assertThat(problems()).contains("P otherDisease missing").doesNotContain("P diseaseGroup missing");
	}

	@Test
	@Requirement(value = "R001-23", page = "/projects/{id}/application")
	void letsOnlyAdvantageAndSupportedDisciplinesLeadACluster() {
		// given
		save("D", Map.of("disciplineClass", "KEY_SUPPORT"));
		save("P", Map.of("organisationForm", "CLUSTER"));

		// then
		assertThat(problems()).contains("Q clusterName missing").anyMatch(problem -> problem.startsWith("Q members"));

		// when
		save("Q", Map.of("clusterName", "心血管病学科群", "members.1.discipline", "麻醉科", "members.1.class", "PLATFORM",
				"members.1.duty", "围手术期管理"));

		// then
		assertThat(problems()).noneMatch(problem -> problem.startsWith("Q "));

		// when
		save("D", Map.of("disciplineClass", "BASIC"));

		// then
		assertThat(problems()).contains("P plainForm missing")
			.noneMatch(problem -> problem.startsWith("P organisationForm"));

		// when
		save("P", Map.of("plainForm", "CLUSTER"));

		// then
		assertThat(problems()).contains("P plainForm not-offered");
	}

	private void save(String section, Map<String, String> values) {
		var version = story.bean(JdbcTemplate.class)
			.queryForList("select version from application_section where project_id = ? and section = ?", Integer.class,
					project.value(), section)
			.stream()
			.findFirst()
			.orElse(0);
		story.applicant("SX01").does(() -> filling.save(project, section, values, version));
	}

	private List<String> problems() {
		return desk.problems(story.bean(ProjectDirectory.class).require(project))
			.stream()
			.map(problem -> problem.section() + " " + problem.key() + " "
					+ problem.message().substring("application.problem.".length()))
			.toList();
	}

	private String page(String section) throws Exception {
		return web
			.perform(get("/projects/{id}/application?section=" + section, project)
				.with(authentication(story.applicant("SX01"))))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}
