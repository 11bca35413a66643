package cn.denggao.review;

import java.util.UUID;

import cn.denggao.People;
import cn.denggao.identity.Role;
import cn.denggao.input.Catalogue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@ReviewTest
class ScorePageTests {

	private static final String PROVINCE = "140000";

	@Autowired
	private PanelStory story;

	@Autowired
	private People people;

	@Autowired
	private MockMvc web;

	private PanelStory.Running running;

	private ReviewId review;

	private String path;

	private MockHttpSession author;

	@BeforeEach
	void aRunningReview() {
		running = story.aRunningPanel(PaperRound.rules(3, 1, 3), 5);
		review = story.openReviews(running.panel()).get(0);
		path = "/reviews/" + review;
		author = people.signedIn(story.expertOf(review), PROVINCE, Role.EXPERT);
	}

	@Test
	void opensSheetAndBlindDossierOnlyAfterTheDeclaration() throws Exception {
		// then
		page(author).andExpect(status().isOk()).andExpect(content().string(not(containsString("关键技术年例数"))));
		web.perform(get(path + "/attachments/11111111-1111-1111-1111-111111111111").session(author))
			.andExpect(status().isNotFound());
		saves(author, 0, "17.5").andExpect(status().isNotFound());

		// when
		story.declareFree(review);

		// then
		page(author).andExpect(status().isOk())
			.andExpect(content().string(containsString("指标 B1")))
			.andExpect(content().string(containsString("评分方式：分档，不低于 120 得 20 分；不低于 60 得 15 分")))
			.andExpect(content().string(containsString("评分方式：由专家判断")))
			.andExpect(content().string(containsString("关键技术年例数")))
			.andExpect(content().string(containsString("data-dg-preview=\"" + path + "/attachments/11111111-")))
			.andExpect(content().string(containsString("病例组合指数")))
			.andExpect(content().string(not(containsString("医院SX01"))));
	}

	@Test
	void isKnownInTheInboxByTheFilesOwnCodeAndSpecialty() throws Exception {
		web.perform(get("/inbox").session(author))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("申明回避情况 · " + story.codeOf(running.panel()))))
			.andExpect(content().string(containsString("骨科")))
			.andExpect(content().string(not(containsString("医院SX01"))));
	}

	@Test
	void isNotThereForAnybodyElseBeforeAndAfterTheScore() throws Exception {
		// given
		var other = people.signedIn(story.expertOf(story.openReviews(running.panel()).get(1)), PROVINCE, Role.EXPERT);
		var officer = people.signedIn("page-officer", PROVINCE, Role.HC_PROVINCE);
		var supervisor = people.signedIn("page-supervisor", PROVINCE, Role.SUPERVISOR);
		story.declareFree(review);

		for (var person : new MockHttpSession[] { other, officer, supervisor }) {
			page(person).andExpect(status().isNotFound());
			saves(person, 0, "17.5").andExpect(status().isNotFound());
			submits(person).andExpect(status().isNotFound());
		}

		// when
		story.submit(review, "77.5");

		// then
		for (var person : new MockHttpSession[] { other, officer, supervisor }) {
			page(person).andExpect(status().isNotFound());
		}
		page(author).andExpect(status().isOk()).andExpect(content().string(containsString("77.5")));
		web.perform(get(path + "/seat").session(officer))
			.andExpect(status().isOk())
			.andExpect(content().string(not(containsString("77.5"))));
		web.perform(get("/panels/" + running.panel()).session(supervisor))
			.andExpect(status().isOk())
			.andExpect(content().string(not(containsString("77.5"))));
		web.perform(get("/panels/" + running.panel()).session(other)).andExpect(status().isNotFound());
	}

	@Test
	void keepsADraftAndRefusesAnOlderWindow() throws Exception {
		// given
		story.declareFree(review);

		// when
		saves(author, 0, "17.5").andExpect(status().isOk()).andExpect(jsonPath("$.version").value(1));

		// then
		saves(author, 0, "9").andExpect(status().isConflict());
		page(author).andExpect(content().string(containsString("value=\"17.5\"")));
		saves(author, 1, "half-typed").andExpect(status().isOk());
	}

	@Test
	@Catalogue(23)
	void namesTheFirstItemThatIsMissingWrongOrWithoutReason() throws Exception {
		// given
		story.declareFree(review);

		// then
		refused("points-B1", "").andExpect(content().string(containsString("尚未评分")));
		refused("points-B1", "20.5").andExpect(content().string(containsString("不能超过满分 20")));
		refused("points-B1", "17.3").andExpect(content().string(containsString("0.5 的整数倍")));
		refused("points-B1", "1e1").andExpect(content().string(containsString("应为数字")));
		refused("points-B1", "11.5").andExpect(content().string(containsString("请写明理由")));
		web.perform(post(path).session(author)
			.with(csrf())
			.param("points-B1", "12")
			.param("points-B2", "20")
			.param("points-T1", "60")).andExpect(status().isUnprocessableEntity());
		assertThat(story.statusOf(review)).isEqualTo("CONFLICT_FREE");
	}

	@Test
	void recomputesTheTotalAndCompletesTheTask() throws Exception {
		// given
		story.declareFree(review);

		// when
		submits(author).andExpect(redirectedUrl("/tasks/done"));

		// then
		assertThat(story.statusOf(review)).isEqualTo("SUBMITTED");
		assertThat(story.totalOf(review)).isEqualByComparingTo("85.5");
		submits(author).andExpect(status().isConflict());
	}

	@Test
	void closesPageAndAttachmentsAtOnceWhenTheAuthorReportsAConflict() throws Exception {
		// given
		story.declareFree(review);
		page(author).andExpect(status().isOk());

		// when
		web.perform(post(path + "/recusal").session(author)
			.with(csrf())
			.param("relations", "teacher")
			.param("reason", "阅读材料时发现带头人是本人的研究生导师")).andExpect(redirectedUrl("/tasks/done"));

		// then
		page(author).andExpect(status().isNotFound());
		web.perform(get(path + "/attachments/11111111-1111-1111-1111-111111111111").session(author))
			.andExpect(status().isNotFound());
		assertThat(story.openReviews(running.panel())).hasSize(3).doesNotContain(review);
	}

	@Test
	void showsTheDrawToOfficerAndSupervisorOnly() throws Exception {
		// given
		var draw = "/rounds/" + running.round() + "/draw";
		var leader = people.signedIn("page-leader", PROVINCE, Role.HC_PROVINCE_LEADER);
		var officer = people.signedIn("page-officer", PROVINCE, Role.HC_PROVINCE);

		// then
		web.perform(get(draw).session(officer))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("一致")));
		web.perform(get(draw).session(leader)).andExpect(status().isNotFound());
		web.perform(get(draw).session(author)).andExpect(status().isNotFound());
		web.perform(get("/rounds/" + UUID.randomUUID() + "x/draw").session(officer)).andExpect(status().isNotFound());
	}

	private ResultActions page(MockHttpSession who) throws Exception {
		return web.perform(get(path).session(who));
	}

	private ResultActions saves(MockHttpSession who, int version, String points) throws Exception {
		return web.perform(put(path + "/draft").session(who)
			.with(csrf())
			.param("version", Integer.toString(version))
			.param("points-B1", points)
			.param("reason-B1", "理由"));
	}

	private ResultActions submits(MockHttpSession who) throws Exception {
		return web.perform(post(path).session(who)
			.with(csrf())
			.param("points-B1", "17.5")
			.param("points-B2", "8")
			.param("reason-B2", "依托平台不足")
			.param("points-T1", "60")
			.param("total", "100")
			.param("opinion", "总体较好")
			.param("pledge", "true"));
	}

	private ResultActions refused(String field, String value) throws Exception {
		return web
			.perform(post(path).session(author)
				.with(csrf())
				.param(field, value)
				.param("points-B2", "20")
				.param("points-T1", "60")
				.param("pledge", "true"))
			.andExpect(status().isUnprocessableEntity());
	}

}
