package cn.denggao.application;

import java.util.ArrayList;
import java.util.Map;
import java.util.stream.IntStream;

import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.eligibility.Outcome;
import cn.denggao.application.domain.eligibility.RuleLine;
import cn.denggao.programme.RoundId;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.application.ApplicationStory.CHIEF;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Scenario 25: county hospitals hand in by the shipped form and conditions of their pack;
 * at their own cost, so that no city recommends and the province comes first.
 */
@DenggaoTest
class CountyAppliedTests {

	private static final String HOSPITALS = """
			hospitals:
			  - { id: XC01, name: 广灵县示例人民医院, creditCode: 12140223459023011D, licenceNumber: 45902301114022311A1001,
			      region: "140223", level: SECONDARY, grade: A, ownership: PUBLIC, kind: GENERAL, beds: 320, supervisor: "140200" }
			  - { id: XC02, name: 灵丘县示例人民医院, creditCode: 1214022445902302XK, licenceNumber: 45902302X14022411A1001,
			      region: "140224", level: SECONDARY, grade: A, ownership: PUBLIC, kind: GENERAL, beds: 300, supervisor: "140200" }
			  - { id: XC03, name: 左云县示例人民医院, creditCode: 12140226459023038G, licenceNumber: 45902303814022611A1001,
			      region: "140226", level: SECONDARY, grade: A, ownership: PUBLIC, kind: GENERAL, beds: 260, supervisor: "140200" }
			""";

	private static final String FIRST_CONDITION = "第 1 条：常住人口 5 万人及以上的县：至少有 1 所县级医院达到二级医院医疗服务能力（不符合）";

	/** Of the section about the county's needs and who supports it. */
	private static final Map<String, String> SUPPORTED = Map.of("countyPlan", "县域常住人口与就诊流向已核对，以远程会诊补足影像和病理。",
			"supported.1.hospital", "示例省人民医院", "supported.1.mode", "REMOTE", "supported.1.from", "2022-01-01",
			"supported.1.to", "2024-12-31", "supported.1.content", "影像与病理远程会诊");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc web;

	private ApplicationStory story;

	private RoundId round;

	private RecordedFigures figures;

	@BeforeEach
	void opensTheShippedRound() {
		story = new ApplicationStory(context);
		PackedApplication.register(story, HOSPITALS);
		round = PackedRound.open(story, "county-cap", "COUNTY_HOSPITAL", OFFICER, CHIEF);
		figures = new RecordedFigures(web, round);
	}

	@Test
	@Requirement(value = { "R002-09", "R002-13", "R002-14" }, page = "/projects/{id}/application")
	void takesTheCountyBelowFiftyThousandThatIsHelpedFromAfar() throws Exception {
		// given
		county("140226", "49999");
		var application = PackedApplication.filledIn(story, round, "XC03", SUPPORTED);

		// when
		application.handIn();

		// then
		assertThat(application.status()).isEqualTo(ProjectStatus.FORMAL_REVIEW_PROVINCE);
		assertThat(application.lines()).extracting(RuleLine::outcome)
			.containsExactly(Outcome.NOT_APPLICABLE, Outcome.NOT_APPLICABLE, Outcome.PASSED, Outcome.FAILED);
		assertThat(application.keptOutBy()).isEmpty();
		assertThat(application.snapshots()).singleElement().asString().contains("左云县示例人民医院", "示例省人民医院", "影像与病理远程会诊");
	}

	@ParameterizedTest
	@CsvSource({ "50000, XC01, 140223", "50001, XC02, 140224" })
	@Requirement(value = { "R002-12", "R002-14" }, page = "/projects/{id}/eligibility")
	void takesTheLargerCountyOnlyOnceAHospitalHasReachedTheLevel(String residents, String hospital, String county)
			throws Exception {
		// given
		county(county, residents);
		var application = PackedApplication.filledIn(story, round, hospital, SUPPORTED);

		// when
		application.finish();

		// then
		assertThat(application.openTasks()).containsExactly("UserTask_FillInApplication");
		assertThat(application.keptOutBy()).containsExactly("1");
		assertThat(application.conditions()).contains(FIRST_CONDITION);

		// when
		figures.years(county, "SECONDARY_HOSPITALS", "1");
		application.handIn();

		// then
		assertThat(application.status()).isEqualTo(ProjectStatus.FORMAL_REVIEW_PROVINCE);
		assertThat(application.lines()).extracting(RuleLine::outcome)
			.containsExactly(Outcome.PASSED, Outcome.FAILED, Outcome.NOT_APPLICABLE, Outcome.NOT_APPLICABLE);
		assertThat(application.snapshots()).hasSize(1);
	}

	@Test
	@Requirement(value = { "R002-12", "R002-14" }, page = "/projects/{id}/eligibility")
	void refusesWhatIsSignedAlreadyWhenTheCountIsPutRight() throws Exception {
		// given
		county("140226", "49999");
		var application = PackedApplication.filledIn(story, round, "XC03", SUPPORTED);
		application.finish();
		story.signedByBoth(application.id(), "XC03");

		// when
		figures.years("140226", "COUNTY_POPULATION", "50000");

		// then
		web.perform(post("/projects/{id}/submission", application.id()).with(authentication(story.department("XC03")))
			.with(csrf()))
			.andExpect(status().is4xxClientError())
			.andExpect(content().string(containsString("经再次核对，不符合申报条件，不能提交")));
		assertThat(application.status()).isEqualTo(ProjectStatus.DRAFT);
		assertThat(application.openTasks()).containsExactly("UserTask_SubmitApplication");
		assertThat(application.snapshots()).isEmpty();
		assertThat(application.conditions()).contains(FIRST_CONDITION);
	}

	@Test
	@Requirement(value = { "R002-10", "R002-11" }, page = "/rounds/{id}/figures")
	void showsHowManyHaveReachedEachLevelOrABetterOne() throws Exception {
		// given: 456 at tertiary, 421 more at secondary capability, of 1000 of the
		// province
		var rows = new ArrayList<String>();
		IntStream.range(0, 1000)
			.forEach(at -> rows.add(capability(at, "140000", (at < 456) ? "三级水平" : (at < 877) ? "二级水平" : "二级以下")));
		rows.add(capability(1000, "320000", "三级水平"));

		// when
		figures.take(rows.toArray(String[]::new));

		// then
		web.perform(get("/rounds/{round}/figures", round).with(authentication(OFFICER)))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("县医院达到的能力（2023 年）")))
			.andExpect(content()
				.string(stringContainsInOrder("达到 三级水平", "45.6%", "456 / 1000", "达到 二级水平", "87.7%", "877 / 1000")));
	}

	private static String capability(int number, String province, String level) {
		return "CAP-" + number + ",示例县医院" + number + ",综合医院," + province + ",CAPABILITY," + RecordedFigures.BASE + ","
				+ level + ",年报";
	}

	/** Nobody there has reached the level, but there is telemedicine. */
	private void county(String county, String residents) throws Exception {
		figures.years(county, "COUNTY_POPULATION", residents);
		figures.years(county, "SECONDARY_HOSPITALS", "0");
		figures.years(county, "SECONDARY_A_HOSPITALS", "0");
		figures.years(county, "TELEMEDICINE", "YES");
	}

}
