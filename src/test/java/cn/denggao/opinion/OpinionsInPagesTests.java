package cn.denggao.opinion;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.application.ProjectId;
import cn.denggao.identity.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** Opinions of the whole country do not push those of a quiet office off its page. */
@DenggaoTest
class OpinionsInPagesTests {

	private static final Acting FUND_BODY = Acting.as("fund", "140000", Role.FUND_BODY);

	private static final String ELSEWHERE = "别处的意见";

	@Autowired
	private ApplicationContext program;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	private ProjectId project;

	@BeforeEach
	void oneOpinionIsOldAndThreeHundredAreNewer() {
		var story = new ApplicationStory(program);
		project = story.submitted(story.openRound(), "SX01", "03.04");
		given(1, project.toString(), "own " + project, "140000", "1 year");
		given(300, null, ELSEWHERE, "140500", "1 hour");
		given(45, null, "ours", "140000", "2 years");
	}

	@AfterEach
	void theyAreGone() {
		database.update("delete from opinion_given where process = 'pages'");
	}

	@Test
	void areReadByWhoeverMaySeeThemAndByNobodyElse() throws Exception {
		assertThat(all(FUND_BODY)).contains("own " + project, "ours").doesNotContain(ELSEWHERE);
		assertThat(all(Acting.as("lincity", "140500", Role.HC_CITY))).contains(ELSEWHERE)
			.doesNotContain("own " + project, "ours");
	}

	@Test
	void areTwentyOnAPageAndNoneBehindTheLast() throws Exception {
		assertThat(page(FUND_BODY, 0).split(">ours<", -1).length - 1).isLessThanOrEqualTo(20);
		assertThat(page(FUND_BODY, 0)).contains("/opinions?page=1");
		assertThat(page(FUND_BODY, 90_000)).doesNotContain(">ours<");
	}

	/** More than one statement can name. */
	@Test
	void areReadHoweverManyProjectsHaveOpinions() throws Exception {
		database.update(
				"""
						insert into opinion_given (id, process, case_key, project_id, element, step, task_id, decision, words, form,
						login, person, office, given_at, beside, version)
						select gen_random_uuid(), 'pages', 'case', gen_random_uuid(), 'Task', 'step', gen_random_uuid()::text,
						'AGREED', ?, 'record-opinion', 'somebody', 'somebody', '140000', app_now(), '{}', 0
						from generate_series(1, 70000)""",
				ELSEWHERE);

		assertThat(page(FUND_BODY, 0)).contains("ours").doesNotContain(ELSEWHERE);
	}

	/** A draft is the hospital's own business. */
	@Test
	void areNotReadOfAnApplicationThatWasNotSubmitted() throws Exception {
		database.update("update application_project set submitted_at = null where id = cast(? as uuid)",
				project.toString());

		assertThat(all(FUND_BODY)).doesNotContain("own " + project);
	}

	private void given(int number, String of, String words, String office, String ago) {
		database.update(
				"""
						insert into opinion_given (id, process, case_key, project_id, element, step, task_id, decision, words, form,
						login, person, office, given_at, beside, version)
						select gen_random_uuid(), 'pages', 'case', cast(? as uuid), 'Task', 'step', gen_random_uuid()::text, 'AGREED',
						?, 'record-opinion', 'somebody', 'somebody', ?, app_now() - cast(? as interval), '{}', 0
						from generate_series(1, ?)""",
				of, words, office, ago, number);
	}

	private String all(Acting who) throws Exception {
		var pages = new StringBuilder();
		for (int number = 0; number < 20; number++) {
			pages.append(page(who, number));
		}
		return pages.toString();
	}

	private String page(Acting who, int number) throws Exception {
		return web.perform(get("/opinions").param("page", String.valueOf(number)).with(authentication(who)))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}
