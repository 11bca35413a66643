package cn.denggao.application;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.RecommendationList;
import cn.denggao.application.domain.Recommendations;
import cn.denggao.application.domain.ReorderingRecommendations;
import cn.denggao.application.domain.WithdrawingApplication;
import cn.denggao.identity.Role;
import cn.denggao.identity.web.Visitor;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.requirements.Requirement;
import cn.denggao.tracking.PositionsAgree;
import cn.denggao.worklist.Inbox;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static cn.denggao.application.ApplicationStory.REASON;
import static cn.denggao.application.NineFilesForSixPlaces.CITY;
import static cn.denggao.application.NineFilesForSixPlaces.CITY_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Scenarios 2, 3 and 5 of domain §11, on their days: nine files for six places. */
@DenggaoTest
@ExtendWith(PositionsAgree.class)
class CityQuotaTests {

	private static final String RECOMMEND = "UserTask_RecommendApplication";

	private static final String PASSWORD = "correct-horse-battery-9";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	@LocalServerPort
	private int port;

	private ApplicationStory story;

	private NineFilesForSixPlaces province;

	private StandingClock clock;

	@BeforeEach
	void inTheYear2024() {
		story = new ApplicationStory(context);
		province = new NineFilesForSixPlaces(story);
		clock = new StandingClock(database);
	}

	@AfterEach
	void today() {
		clock.close();
		province.leave();
	}

	@Test
	void letsNoSeventhOfSixThroughOnAnyWay() throws Exception {
		// given
		var nine = province.nineFiles(clock);
		var seventh = nine.get(6);
		sixAreRecommended(nine);

		// then
		assertThatThrownBy(() -> province.recommend(seventh, 7)).isInstanceOf(Refused.class)
			.hasMessage("application.recommend.quota")
			.satisfies(refused -> assertThat(((Refused) refused).arguments()).containsExactly(6, 6));
		as(CITY_OFFICER, aSeventh(seventh)).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("推荐名额 6 个，已用 6 个")));
		as(NineFilesForSixPlaces.OFFICER, aSeventh(seventh)).andExpect(status().isNotFound());
		as(story.department("H03"), aSeventh(seventh)).andExpect(status().isNotFound());
		findsNoWayThroughTheEngine(seventh);
		findsNoWayThroughTheDatabase(seventh);
		assertThat(story.openTasks(seventh)).containsExactly(RECOMMEND);
		assertThat(story.status(seventh)).isEqualTo(ProjectStatus.FORMAL_REVIEW_CITY);
	}

	@Test
	void keepsWhyTheSeventhWasNotRecommended() {
		// given
		var nine = province.nineFiles(clock);
		sixAreRecommended(nine);
		clock.at("2024-06-01 00:00:00+08");

		// when
		story.recommendationCloses(province.round());

		// then
		assertThat(story.status(nine.get(6))).isEqualTo(ProjectStatus.NOT_SELECTED);
		assertThat(story.bean(ProjectHistory.class).of(nine.get(6))).last()
			.extracting(ProjectHistory.Change::reason)
			.isEqualTo("沧城市卫生健康委员会推荐名额 6 个，已用 6 个；至推荐截止，本申报未列入推荐名单");
		assertThat(nine.subList(0, 6))
			.allSatisfy(file -> assertThat(story.status(file)).isEqualTo(ProjectStatus.FORMAL_REVIEW_PROVINCE));
	}

	@Test
	void proposesTheSeventhByADecisionOnceAPlaceIsFree() throws Exception {
		// given
		var nine = province.nineFiles(clock);
		sixAreRecommended(nine);

		// when
		clock.at("2024-05-24 11:00:00+08");
		withdraws("H11", nine.get(3));

		// then nobody moves up
		assertThat(ranks()).containsExactly(1, 2, 3, 5, 6);
		assertThat(story.openTasks(nine.get(6))).containsExactly(RECOMMEND);

		// when
		var moves = new LinkedHashMap<ProjectId, Integer>();
		moves.put(nine.get(4), 4);
		moves.put(nine.get(5), 5);
		CITY_OFFICER.does(() -> story.bean(ReorderingRecommendations.class).reorder(province.round(), moves, REASON));
		province.recommend(nine.get(6), 6);

		// then
		assertThat(ranks()).containsExactly(1, 2, 3, 4, 5, 6);
		assertThat(story.status(nine.get(6))).isEqualTo(ProjectStatus.FORMAL_REVIEW_PROVINCE);
		assertThat(ledger()).startsWith(tuple("RESERVE", nine.get(6)))
			.contains(tuple("RETURN", nine.get(3)), tuple("RANK", nine.get(4)), tuple("RANK", nine.get(5)))
			.hasSize(10);
		as(CITY_OFFICER, get("/rounds/{id}/recommendations", province.round())).andExpect(status().isOk())
			.andExpect(content().string(containsString("2024-05-24 11:00")))
			.andExpect(content().string(containsString("名次 5 → 4")));
	}

	@Test
	void keepsThePlaceOfAWithdrawalOnTheSixthOfJune() {
		// given
		var nine = province.nineFiles(clock);
		sixAreRecommended(nine);
		clock.at("2024-06-01 00:00:00+08");
		story.recommendationCloses(province.round());
		database.update("update programme_round set status = 'RECOMMENDATION_CLOSED' where id = ?",
				province.round().value());

		// when
		clock.at("2024-06-06 15:00:00+08");
		withdraws("H11", nine.get(2));

		// then
		assertThat(story.status(nine.get(2))).isEqualTo(ProjectStatus.WITHDRAWN);
		assertThat(story.bean(Recommendations.class).used(province.round(), CITY)).isEqualTo(6);
		assertThat(ledger()).hasSize(6).extracting(line -> line.toList().get(0)).containsOnly("RESERVE");
		assertThatThrownBy(() -> province.recommend(nine.get(7), 3)).hasMessage("application.recommend.closed");
	}

	@Test
	@Requirement(value = "R001-03", page = "/rounds/{id}/recommendations")
	void leavesTheCityAsideOverWhichACountyLevelCityReports() throws Exception {
		// when
		clock.at("2024-05-08 16:12:00+08");
		var project = province.submitted("H05", "04.01");

		// then
		as(NineFilesForSixPlaces.BAODING, get("/projects/{id}/dossier", project)).andExpect(status().isNotFound());
		as(NineFilesForSixPlaces.BAODING, get("/rounds/{id}/recommendations", province.round()))
			.andExpect(status().isOk())
			.andExpect(content().string(not(containsString("示例定城市人民医院"))));
		assertThat(database.queryForList(
				"select organisation from application_stop where project_id = ? " + "order by position", String.class,
				project.value()))
			.doesNotContain("130600")
			.endsWith(NineFilesForSixPlaces.PROVINCE);
	}

	private void sixAreRecommended(List<ProjectId> nine) {
		clock.at("2024-05-21 09:00:00+08");
		IntStream.rangeClosed(1, 6).forEach(rank -> province.recommend(nine.get(rank - 1), rank));
	}

	private void withdraws(String hospital, ProjectId project) {
		story.department(hospital).does(() -> story.bean(WithdrawingApplication.class).withdraw(project, REASON));
	}

	private void findsNoWayThroughTheEngine(ProjectId seventh) {
		story.person("czcity9", CITY, Role.HC_CITY);
		var task = story.bean(Inbox.class).openFor(seventh.toString()).get(0).taskId();
		var basic = "Basic " + Base64.getEncoder().encodeToString(("czcity9:" + PASSWORD).getBytes());
		for (var way : List.of("complete", "submit-form", "resolve")) {
			assertThat(new Visitor(port)
				.call("POST", "/engine-rest/task/" + task + "/" + way, "{}", "Authorization", basic, "Content-Type",
						"application/json")
				.statusCode()).as(way).isBetween(400, 499);
		}
		var tasklist = new Visitor(port);
		tasklist.signIn("czcity9", PASSWORD);
		tasklist.get("/camunda/app/tasklist/default/");
		for (var way : List.of("claim", "complete", "submit-form")) {
			tasklist.call("POST", "/camunda/api/engine/engine/default/task/" + task + "/" + way,
					way.equals("claim") ? "{\"userId\":\"czcity9\"}" : "{}", "Content-Type", "application/json",
					"X-XSRF-TOKEN", tasklist.cookie("XSRF-TOKEN"));
		}
	}

	private void findsNoWayThroughTheDatabase(ProjectId seventh) {
		for (int rank : List.of(6, 7)) {
			assertThatThrownBy(() -> database.update("""
					insert into application_recommendation
					(id, project_id, round_id, organisation, rank, reason, recommended_by, recommended_at)
					values (gen_random_uuid(), ?, ?, ?, ?, 'x', 'x', now())""", seventh.value(),
					province.round().value(), CITY, rank))
				.hasMessageContaining("application_");
		}
		assertThatThrownBy(
				() -> database.update("update application_quota_limit set used = 0 where organisation = ?", CITY))
			.hasMessageContaining("by its ledger only");
		assertThatThrownBy(() -> database.update("delete from application_quota_entry where organisation = ?", CITY))
			.hasMessageContaining("never changed");
		assertThatThrownBy(() -> database.update("delete from application_recommendation where organisation = ?", CITY))
			.hasMessageContaining("not deleted");
	}

	private List<Integer> ranks() {
		return story.bean(Recommendations.class)
			.of(province.round(), CITY)
			.stream()
			.map(Recommendations.Recommendation::rank)
			.toList();
	}

	private List<Tuple> ledger() {
		return story.bean(RecommendationList.class)
			.of(province.round(), OrganisationId.of(CITY))
			.ledger()
			.stream()
			.map(line -> tuple(line.kind(), line.project().id()))
			.toList();
	}

	private MockHttpServletRequestBuilder aSeventh(ProjectId seventh) {
		return post("/rounds/{id}/recommendations", province.round()).param("rank-" + seventh, "7")
			.param("reason-" + seventh, REASON);
	}

	private ResultActions as(Acting who, MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(who)).with(csrf()));
	}

}
