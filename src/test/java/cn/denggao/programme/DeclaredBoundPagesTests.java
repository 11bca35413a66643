package cn.denggao.programme;

import java.math.BigDecimal;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static cn.denggao.application.ApplicationStory.CHIEF;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Numbers over all units that a pack names, on the page of a draft's quotas. */
@DenggaoTest
class DeclaredBoundPagesTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc web;

	@Autowired
	private RoundDirectory rounds;

	@Autowired
	private JdbcTemplate database;

	private ApplicationStory story;

	private RoundId draft;

	@BeforeEach
	void aDraft() {
		story = new ApplicationStory(context);
		draft = story.draftRound();
	}

	@Test
	@Requirement(value = "R000-12", page = "/rounds/{id}/quotas")
	void tellsByNameWhatABoundOfThePackIsAbout() throws Exception {
		// when
		database.update(
				"""
						update programme_round set draft_rules = jsonb_set(draft_rules::jsonb, '{recommendation,bounds}', '[{"code": "L",
						"name": "省级领军", "counts": "APPROVED", "operator": "MAX", "target": 2,
						"of": {"tiers": ["PROVINCE"], "categories": ["LEADING_SPECIALTY"]}}]')::text where id = ?""",
				draft.value());

		// then
		as(OFFICER, get("/rounds/{id}/quotas", draft)).andExpect(content().string(containsString("领军临床专科、省级")))
			.andExpect(content().string(not(containsString("LEADING_SPECIALTY"))));
	}

	@Test
	@Requirement(value = "R000-12", page = "/rounds/{id}/quotas")
	void setsTheFiguresOfTheBoundsThatThePackNames() throws Exception {
		// given
		database.update("""
				update programme_round set draft_rules = jsonb_set(draft_rules::jsonb, '{recommendation,bounds}', '[
				{"code": "L", "name": "内科合计", "counts": "APPROVED", "operator": "RANGE", "min": 1, "max": 2,
				"of": {"specialties": ["03"]}}, {"code": "S", "name": "省会占比", "counts": "APPROVED", "operator": "MAX",
				"share": 0.6, "of": {"regions": ["140100"]}}]')::text where id = ?""", draft.value());

		// when
		as(OFFICER, sent().param("bound-L-min", "5").param("bound-L-max", "4"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("“内科合计”的数字不对")));
		as(OFFICER, sent().param("bound-S-share", "101")).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("“省会占比”的数字不对")));
		as(OFFICER, sent().param("bound-L-min", "3").param("bound-L-max", "4").param("bound-S-share", "55"))
			.andExpect(redirectedUrl("/rounds/" + draft + "/quotas"));

		// then
		as(OFFICER, get("/rounds/{id}/quotas", draft))
			.andExpect(content().string(containsString("name=\"bound-L-max\" value=\"4\"")));
		opens();
		assertThat(rounds.rules(draft).recommendation().bounds())
			.extracting(PlaceBound::code, PlaceBound::min, PlaceBound::max, PlaceBound::share)
			.containsExactly(tuple("L", 3, 4, null), tuple("S", null, null, new BigDecimal("0.55")));
		as(OFFICER, get("/rounds/{id}/quotas", draft)).andExpect(content().string(containsString("3 至 4 个")))
			.andExpect(content().string(not(containsString("name=\"bound-L-max\""))));
	}

	@Test
	@Requirement(value = "R000-11", page = "/rounds/{id}/quotas")
	void saysOfWhatPlacesAShareIsTaken() throws Exception {
		// when
		database.update(
				"""
						update programme_round set draft_rules = jsonb_set(draft_rules::jsonb, '{recommendation,bounds}', '[
						{"code": "R", "name": "太原市", "counts": "APPROVED", "operator": "MAX", "share": 0.6},
						{"code": "P", "name": "规划期", "counts": "APPROVED", "operator": "MAX", "share": 0.5, "scope": "PERIOD"},
						{"code": "O", "name": "各省", "counts": "RECOMMENDED", "operator": "MAX", "share": 0.4, "each": "PROVINCE",
						"scope": "PROVINCE"}]')::text where id = ?""",
				draft.value());

		// then
		for (var sentence : new String[] { "不超过批次名额的 60%", "规划期累计不超过 50%", "不超过本省推荐名额的 40%" }) {
			as(OFFICER, get("/rounds/{id}/quotas", draft)).andExpect(content().string(containsString(sentence)));
		}
	}

	private MockHttpServletRequestBuilder sent() {
		return post("/rounds/{id}/quotas", draft).param("revision", "0").param("unit", "140200");
	}

	private void opens() {
		var closes = story.bean(OfficialClock.class).now().plusSeconds(86_400);
		OFFICER.does(() -> story.bean(OpeningRound.class)
			.propose(draft, closes, closes.plusSeconds(86_400), "晋卫医函〔2026〕31号"));
		CHIEF.does(() -> story.bean(OpeningRound.class).open(draft));
	}

	private ResultActions as(Acting who, MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(who)).with(csrf()));
	}

}
