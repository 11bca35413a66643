package cn.denggao.application;

import java.time.Instant;
import java.util.List;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.People;
import cn.denggao.application.domain.RecommendationList;
import cn.denggao.application.domain.RecommendingApplications;
import cn.denggao.application.domain.RecommendingApplications.Choice;
import cn.denggao.application.domain.Stops;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.requirements.Requirement;
import cn.denggao.tracking.PositionsAgree;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static cn.denggao.application.ApplicationStory.REASON;
import static cn.denggao.application.ExampleProvince.BAODING;
import static cn.denggao.application.ExampleProvince.CANGZHOU;
import static cn.denggao.application.ExampleProvince.HUANGHUA;
import static cn.denggao.application.ExampleProvince.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Scenarios 2 and 3 of domain §11: applications go the way of the tree, not of codes. */
@DenggaoTest
@ExtendWith(PositionsAgree.class)
class SupervisionTreeTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Stops stops;

	@Autowired
	private RecommendingApplications recommending;

	@Autowired
	private RecommendationList list;

	@Autowired
	private TaskService tasks;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private People people;

	@Autowired
	private MockMvc web;

	@ParameterizedTest(name = "an authority of level {0} right under the province")
	@ValueSource(strings = { "CITY", "COUNTY" })
	@Requirement(value = "R001-03", page = "/projects/{id}/dossier")
	void sendsACountyLevelCityStraightToTheProvince(String level) throws Exception {
		// given
		var story = new ApplicationStory(context);
		var round = new ExampleProvince(story, level).openRound();
		var officer = Acting.as("dingzhou", "130682", level.equals("CITY") ? Role.HC_CITY : Role.HC_COUNTY);

		// when
		var project = story.submitted(round, "H05", "26");

		// then
		assertThat(stops.of(project)).extracting(Stops.Stop::level, Stops.Stop::organisation, Stops.Stop::recommends)
			.containsExactly(tuple(level, "130682", true), tuple("PROVINCE", "130000", false));
		staysHiddenFromBaoding(story, project, round.toString());

		// when
		story.review(project, officer, "PASS");
		officer.does(() -> recommending.recommend(round, List.of(new Choice(project, 1, REASON))));

		// then
		assertThat(story.status(project)).isEqualTo(ProjectStatus.FORMAL_REVIEW_PROVINCE);
		assertThat(list.below(round, OrganisationId.of("130000"))).extracting(RecommendationList.Sheet::name)
			.containsExactly("定城市卫生健康局");
		story.review(project, OFFICER, "PASS");
		assertThat(story.status(project)).isEqualTo(ProjectStatus.RECOMMENDED);
		staysHiddenFromBaoding(story, project, round.toString());
	}

	@Test
	@Requirement(value = "R001-03", page = "/rounds/{id}/recommendations")
	void leadsFromTheCountyOverTheCityToTheProvince() {
		// given
		var story = new ApplicationStory(context);
		var round = new ExampleProvince(story, "COUNTY").openRound();
		story.closes(round, Instant.parse("2100-05-10T09:30:00Z"));
		var project = story.submitted(round, "H03", "04.03");

		// when
		atClock("2100-05-14 10:00:00+08", () -> story.review(project, HUANGHUA, "PASS"));

		// then
		assertThat(story.status(project)).isEqualTo(ProjectStatus.FORMAL_REVIEW_CITY);
		assertThatThrownBy(() -> story.review(project, HUANGHUA, "PASS")).isInstanceOf(Refused.class);

		// when
		atClock("2100-05-20 10:00:00+08", () -> {
			story.review(project, CANGZHOU, "PASS");
			CANGZHOU.does(() -> recommending.recommend(round, List.of(new Choice(project, 1, REASON))));
		});

		// then
		assertThat(story.status(project)).isEqualTo(ProjectStatus.FORMAL_REVIEW_PROVINCE);
		assertThat(stops.of(project)).extracting(Stops.Stop::level).containsExactly("COUNTY", "CITY", "PROVINCE");
		assertThat(stops.of(project)).extracting(Stops.Stop::recommends).containsExactly(false, true, false);
		assertThat(stops.of(project)).extracting(Stops.Stop::passedAt)
			.containsExactly(Instant.parse("2100-05-14T02:00:00Z"), Instant.parse("2100-05-20T02:00:00Z"), null);
	}

	private void staysHiddenFromBaoding(ApplicationStory story, ProjectId project, String round) throws Exception {
		var code = story.bean(ProjectDirectory.class).require(project).code();
		for (var page : List.of("dossier", "preview", "receipt", "progress")) {
			web.perform(as(BAODING, get("/projects/{id}/" + page, project))).andExpect(status().isNotFound());
		}
		for (var page : List.of("/inbox", "/rounds/" + round + "/recommendations")) {
			web.perform(as(BAODING, get(page))).andExpect(content().string(not(containsString(code))));
		}
		assertThat(story.bean(ProjectVisibility.class).visible(List.of(project), BAODING.actor())).isEmpty();
		var session = people.signedIn("bdcity", "130600", Role.HC_CITY);
		for (var open : tasks.createTaskQuery().processInstanceBusinessKey(project.toString()).list()) {
			web.perform(get("/camunda/api/engine/engine/default/task/{id}", open.getId()).session(session))
				.andExpect(status().isNotFound());
		}
	}

	private static MockHttpServletRequestBuilder as(Acting who, MockHttpServletRequestBuilder request) {
		return request.with(authentication(who));
	}

	private void atClock(String instant, Runnable act) {
		database.execute("alter function app_now() rename to app_now_running");
		database.execute("create function app_now() returns timestamptz language sql as $$ select timestamptz '"
				+ instant + "' $$");
		try {
			act.run();
		}
		finally {
			database.execute("drop function app_now()");
			database.execute("alter function app_now_running() rename to app_now");
		}
	}

}
