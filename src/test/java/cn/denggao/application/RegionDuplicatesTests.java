package cn.denggao.application;

import java.util.List;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.CheckingEligibility;
import cn.denggao.application.domain.EligibilityResults.Result;
import cn.denggao.application.domain.EligibilityTable.Finding;
import cn.denggao.application.domain.desk.DeskFilter;
import cn.denggao.application.domain.desk.DeskRow;
import cn.denggao.application.domain.desk.FindingApplications;
import cn.denggao.programme.RoundId;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * The same specialty built by another hospital around: SX01 and SX02 sit in one city,
 * SX11 in another.
 */
@DenggaoTest
class RegionDuplicatesTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc web;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private CheckingEligibility checking;

	@Autowired
	private FindingApplications finding;

	private ApplicationStory story;

	private ProjectId built;

	@BeforeEach
	void hasOneUnderConstruction() {
		story = new ApplicationStory(context);
		built = story.draft(story.openRound(), "SX02", "03.04");
		database.update("update application_project set status = 'IN_CONSTRUCTION' where id = ?", built.value());
	}

	@AfterEach
	void putsItBack() {
		database.update("update application_project set status = 'DRAFT' where id = ?", built.value());
	}

	@ParameterizedTest
	@CsvSource({ "WARN, CITY, true", "BLOCK, CITY, false", "IGNORE, CITY, true", "BLOCK, PROVINCE, false" })
	@Requirement(value = "R001-10", page = "/projects/{id}/eligibility")
	void areIgnoredToldOrRefusedAsTheProgrammeSays(String policy, String scope, boolean admitted) {
		// given
		var project = story.draft(round(policy, scope, false), "SX01", "03.04");

		// when
		var result = check(project, "SX01");

		// then
		assertThat(result.findings()).extracting(Finding::code, Finding::refuses)
			.filteredOn(found -> found.toList().get(0).equals("REGION_DUPLICATE"))
			.hasSize(policy.equals("IGNORE") ? 0 : 1)
			.allMatch(found -> found.toList().get(1).equals(!admitted));
		assertThat(result.inputs().containsKey("regionDuplicates")).isEqualTo(!policy.equals("IGNORE"));
	}

	@ParameterizedTest
	@CsvSource({ "CITY, false", "PROVINCE, true" })
	@Requirement(value = "R001-10", page = "/projects/{id}/eligibility")
	void countWithinTheRegionThatIsMeant(String scope, boolean found) {
		var project = story.draft(round("BLOCK", scope, false), "SX11", "03.04");

		assertThat(check(project, "SX11").inputs().get("regionDuplicates").contains(code(built))).isEqualTo(found);
	}

	@Test
	void countOnlyThoseOfTheSameDirectionIfTheProgrammeSaysSo() {
		var project = story.draft(round("BLOCK", "CITY", true), "SX01", "03.04");
		writes(project, "A", "direction", "心衰");
		writes(built, "A", "direction", "心衰");
		assertThat(check(project, "SX01").inputs().get("regionDuplicates")).contains(code(built));

		writes(built, "A", "direction", "other");

		assertThat(check(project, "SX01").inputs().get("regionDuplicates")).doesNotContain(code(built));
	}

	@Test
	void takeNoDirectionThatNobodyHasFilledInForTheSame() {
		var project = story.draft(round("BLOCK", "CITY", true), "SX01", "03.04");
		writes(project, "A", "direction", " ");

		assertThat(check(project, "SX01").inputs()).containsEntry("regionDuplicates", "");
	}

	@Test
	void readTheDirectionWhereTheFormSaysItStands() {
		// given a form that asks for it elsewhere
		var round = round("BLOCK", "CITY", true);
		ChangedForm.approve(story, round, false, form -> form.without("A", "direction")
			.with("D", "{ code: course, label: 主攻方向, type: TEXT, meaning: DIRECTION }"));
		var project = story.draft(round, "SX01", "03.04");
		writes(built, "A", "direction", "心衰");

		// then
		assertThat(check(project, "SX01").inputs()).containsEntry("regionDuplicates", "");
		writes(project, "D", "course", "心衰");
		assertThat(check(project, "SX01").inputs().get("regionDuplicates")).contains(code(built));
	}

	private void writes(ProjectId project, String section, String field, String text) {
		database.update("""
				insert into application_section (project_id, section, content, version, saved_by, saved_at)
				values (?, ?, json_build_object(?::text, ?::text)::text, 1, 'test', now())
				on conflict (project_id, section) do update set content = excluded.content""", project.value(), section,
				field, text);
	}

	@Test
	@Requirement(value = "R001-10", page = "/projects/{id}/eligibility")
	void areNamedByNumberAndStatusAndNothingElse() throws Exception {
		// given
		database.update("update application_project set title = '别院的秘密标题' where id = ?", built.value());
		var round = round("WARN", "CITY", false);

		// when
		as(story.applicant("SX01"),
				post("/rounds/{round}/applications", round).param("specialty", "03.04")
					.param("title", "领军临床专科建设项目")
					.param("leader", story.leader("SX01").getName()))
			.andExpect(status().is3xxRedirection())
			.andExpect(flash().attribute("duplicates", containsString(code(built))));

		// then
		var project = story.bean(ProjectDirectory.class).inRound(round).get(0).id();
		as(story.applicant("SX01"), get("/projects/{id}/eligibility", project)).andExpect(status().isOk())
			.andExpect(content().string(containsString(code(built))))
			.andExpect(content().string(containsString("请避免重复建设")))
			.andExpect(content().string(not(containsString("别院的秘密标题"))))
			.andExpect(content().string(not(containsString("三晋大学第二医院"))));
	}

	@Test
	@Requirement(value = "R001-10", page = "/formal-reviews")
	void areMarkedInTheOfficersListAsTheLastCheckFoundThem() {
		// given
		var round = round("WARN", "PROVINCE", false);
		var project = story.submitted(round, "SX01", "03.04");

		// when
		database.update("update application_project set status = 'TERMINATED' where id = ?", built.value());

		// then
		assertThat(marked(round)).extracting(DeskRow::id).containsExactly(project);
		assertThat(marked(round)).extracting(DeskRow::duplicate).containsExactly(true);
		assertThat(marked(story.openRound())).isEmpty();
	}

	private List<DeskRow> marked(RoundId round) {
		return OFFICER.gets(
				() -> finding
					.page(new DeskFilter("", round.toString(), "", "", "", "", "", false, false, true, ""),
							PageRequest.of(0, 20))
					.getContent());
	}

	private RoundId round(String policy, String scope, boolean direction) {
		return story.openRound(draft -> database.update("""
				update programme_round set draft_rules = (draft_rules::jsonb || jsonb_build_object('admission',
				jsonb_build_object('duplicates', jsonb_build_object('policy', ?::text, 'scope', ?::text,
				'sameDirection', ?::boolean))))::text where id = ?""", policy, scope, direction, draft.value()));
	}

	private Result check(ProjectId project, String hospital) {
		return story.applicant(hospital).gets(() -> checking.check(project));
	}

	private String code(ProjectId project) {
		return story.bean(ProjectDirectory.class).require(project).code();
	}

	private ResultActions as(Acting who, MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(who)).with(csrf()));
	}

}
