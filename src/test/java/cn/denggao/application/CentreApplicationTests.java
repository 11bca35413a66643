package cn.denggao.application;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.DossierDesk;
import cn.denggao.application.domain.FillingDossier;
import cn.denggao.application.domain.RecommendingApplications;
import cn.denggao.application.domain.RecommendingApplications.Choice;
import cn.denggao.identity.Role;
import cn.denggao.programme.ProgrammeGrounds;
import cn.denggao.programme.RepeatingRound;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundRoute.Track;
import cn.denggao.programme.domain.RoundPlans;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.application.ApplicationStory.OFFICER;
import static cn.denggao.application.ApplicationStory.REASON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** National medical centres and regional centres: from the pack to the nation's desk. */
@DenggaoTest
class CentreApplicationTests {

	private static final Acting NATION = Acting.as("centre-nation", "NHC", Role.HC_NATION);

	private static final Acting NATION_CHIEF = Acting.as("centre-chief", "NHC", Role.HC_NATION_LEADER);

	private static final Map<String, String> PROJECT = Map.of("centreType", "REGIONAL_PROJECT", "category",
			"CARDIOVASCULAR", "exportingHospital", "国家心血管病中心", "exportingProvince", "北京市", "receivingProvince", "山西省",
			"shortage", "心血管病跨省就医比例高。", "duty", "建设区域心血管病诊疗高地。");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private FillingDossier filling;

	@Autowired
	private DossierDesk desk;

	@Autowired
	private RecommendingApplications recommending;

	@Autowired
	private RoundPlans plans;

	@Autowired
	private RoundDirectory rounds;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	private ApplicationStory story;

	private RoundId round;

	@BeforeEach
	void theNationOpensABatch() {
		story = new ApplicationStory(context);
		round = PackedRound.open(story, "nmc", "CENTRE", NATION, NATION_CHIEF);
	}

	@Test
	@Requirement(value = { "R002-03", "R001-45" }, page = "/rounds/{id}/opening")
	void isDecidedByTheNationInBatchesWithoutQuotaOrMoney() {
		// given
		var rules = plans.of(round).rules();
		var batches = Stream.iterate(round, this::next).limit(4).toList();

		// then
		assertThat(rules.route().track()).isEqualTo(Track.DIRECTED);
		assertThat(rules.agreement().hasMoney()).isFalse();
		assertThat(rules.recommendation().limits()).isFalse();
		assertThat(batches).extracting(this::batch).containsExactly(1, 2, 3, 4);
		assertThat(batches).extracting(each -> rounds.require(each).organisation().value()).containsOnly("NHC");
		assertThat(database.queryForMap("select category, count from programme_carried_in where programme = 'NMC'"))
			.isEqualTo(Map.of("category", "REGIONAL_PROJECT", "count", 76));
	}

	@Test
	@Requirement(value = "R002-02", page = "/projects/{id}/application")
	void asksForTheTypeOfCentreAndOneOfThirteenCategories() throws Exception {
		// given
		var project = story.draft(round, "SX01", "03.04");
		var page = page(project, "P");

		// then
		assertThat(page).contains("国家医学中心", "国家区域医疗中心", "国家区域医疗中心建设项目");
		assertThat(
				List.of("心血管病", "癌症", "老年医学", "儿童医学", "创伤", "重大公共卫生事件", "呼吸", "口腔", "神经疾病", "传染病", "精神疾病", "妇产", "骨科"))
			.hasSize(13)
			.allMatch(page::contains);
		assertThat(page.split("<select[^>]*name=\"category\"", 2)[1].split("</select>", 2)[0].split("<option", -1))
			.as("before the first, the empty one, and thirteen")
			.hasSize(1 + 1 + 13);
	}

	@Test
	@Requirement(value = { "R002-05", "R002-06", "R002-07" }, page = "/projects/{id}/application")
	void asksForBothSidesAndTransfersOfAProjectOnly() {
		// given
		var project = story.draft(round, "SX01", "03.04");
		save(project, "P", Map.of("centreType", "NATIONAL_CENTRE"));
		assertThat(problems(project)).noneMatch(problem -> problem.startsWith("P exportingHospital"));

		// when
		save(project, "P", PROJECT);
		save(project, "R",
				Map.of("transfers.1.technique", "经导管主动脉瓣置换术", "transfers.1.date", "2025-03-01", "transfers.1.gap",
						"YES", "transfers.2.technique", "经导管主动脉瓣置换术", "transfers.2.date", "2025-04-01",
						"transfers.2.gap", "NO"));

		// then
		assertThat(problems(project)).contains("R transfers.1.evidence missing")
			.doesNotContain("R transfers.2.evidence missing")
			.anyMatch(problem -> problem.startsWith("R transfers") && problem.contains("twice"))
			.anyMatch(problem -> problem.startsWith("R outflow.outOfProvince"))
			.noneMatch(problem -> problem.startsWith("P "));
	}

	@Test
	@Requirement(value = { "R002-04", "R002-08" }, page = "/projects/{id}/application")
	void countsFirstTechniquesOfEachYearForTheFiveYearsOfThePlan() throws Exception {
		// given
		var project = story.draft(round, "SX01", "03.04");
		var ground = context.getBean(ProgrammeGrounds.class).of("NMC");
		assertThat(ground.lastYear() - ground.firstYear() + 1).isEqualTo(5);
		assertThat(problems(project)).filteredOn(problem -> problem.startsWith("R newFirsts.firstTechniques."))
			.hasSize(3)
			.allMatch(problem -> problem.endsWith(" missing"));
		var year = desk.form(context.getBean(ProjectDirectory.class).require(project)).baselineYear();

		// when
		save(project, "R", Map.of("newFirsts.firstTechniques." + year, "2.5"));

		// then
		assertThat(problems(project)).contains("R newFirsts.firstTechniques." + year + " no-integer");
		assertThat(page(project, "K")).contains("当年首创和领先技术数");
	}

	@Test
	@Requirement(value = { "R002-02", "R000-06" }, page = "/projects/{id}/dossier")
	void comesFromTheReceivingHospitalThroughItsProvinceToTheNation() throws Exception {
		// given
		var project = story.submitted(round, "SX01", "03.04");

		// when
		story.review(project, OFFICER, "PASS");
		OFFICER.does(() -> recommending.recommend(round, List.of(new Choice(project, 1, REASON))));

		// then
		assertThat(story.status(project)).isEqualTo(ProjectStatus.FORMAL_REVIEW_NATION);
		assertThat(web.perform(get("/projects/{id}/dossier", project).with(authentication(NATION)))
			.andReturn()
			.getResponse()
			.getContentAsString()).contains("国家医学中心", "心血管病");

		// when
		story.review(project, NATION, "PASS");

		// then
		assertThat(story.status(project)).isEqualTo(ProjectStatus.RECOMMENDED);
		assertThat(database.queryForList("select status, panel.purpose from review_panel panel where project_id = ?",
				project.value()))
			.as("nobody is drawn")
			.extracting(row -> row.get("status"), row -> row.get("purpose"))
			.containsExactly(tuple("WAITING", "APPLICATION"));
	}

	/** The next batch of the year, opened. */
	private RoundId next(RoundId like) {
		var next = NATION
			.gets(() -> context.getBean(RepeatingRound.class).repeat(like, rounds.require(like).year(), "下一批"));
		PackedRound.opened(story, next, NATION, NATION_CHIEF);
		return next;
	}

	private int batch(RoundId id) {
		return database.queryForObject("select batch from programme_round where id = ?", Integer.class, id.value());
	}

	private void save(ProjectId project, String section, Map<String, String> values) {
		var version = database
			.queryForList("select version from application_section where project_id = ? and section = ?", Long.class,
					project.value(), section)
			.stream()
			.findFirst()
			.orElse(0L);
		story.applicant("SX01").does(() -> filling.save(project, section, values, version));
	}

	private List<String> problems(ProjectId project) {
		return desk.problems(context.getBean(ProjectDirectory.class).require(project))
			.stream()
			.map(problem -> problem.section() + " " + problem.key() + " "
					+ problem.message().substring("application.problem.".length()))
			.toList();
	}

	private String page(ProjectId project, String section) throws Exception {
		return web
			.perform(get("/projects/{id}/application", project).param("section", section)
				.with(authentication(story.applicant("SX01"))))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}
