package cn.denggao.programme;

import java.sql.Timestamp;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.calendar.KnownYears;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.Role;
import cn.denggao.input.Catalogue;
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
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Two people open a round, each of what the other has seen. */
@DenggaoTest
class OpeningPagesTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	private RoundId draft;

	@BeforeEach
	void aDraft() {
		draft = new ApplicationStory(context).draftRound();
		KnownYears.of(context, 2150);
	}

	@Test
	@Requirement(value = "R004-05", page = "/rounds/{id}/opening")
	void opensARoundWithFourEyes() throws Exception {
		// given
		as(OFFICER, get("/rounds/{id}/opening", draft)).andExpect(status().isOk());

		// when
		propose("2150-05-10").andExpect(status().is3xxRedirection());

		// then
		as(OFFICER, approval()).andExpect(status().isNotFound());
		as(Acting.as("prov1", "140000", Role.HC_PROVINCE_LEADER), approval())
			.andExpect(status().isUnprocessableEntity());
		as(CHIEF, approval()).andExpect(status().is3xxRedirection());
		as(OFFICER, get("/rounds")).andExpect(status().isOk());
		as(OFFICER, get("/rounds/{id}/opening", draft)).andExpect(status().isOk())
			.andExpect(content().string(containsString("晋卫医函〔2150〕31号")));
	}

	@Test
	@Requirement(value = "R004-05", page = "/rounds/{id}/opening")
	void opensNothingForWhoSetTheQuotas() throws Exception {
		// given
		var both = Acting.as("both", "140000", Role.HC_PROVINCE, Role.HC_PROVINCE_LEADER);
		as(both, post("/rounds/{id}/quotas", draft).param("revision", "0")
			.param("unit", "140200")
			.param("total-140200", "5")).andExpect(status().is3xxRedirection());
		propose("2150-05-10").andExpect(status().is3xxRedirection());

		// then
		as(both, approval()).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("分配本批次名额的人不能批准开放")));
		assertThatThrownBy(() -> database.update(
				"update programme_round set status = 'OPEN', opens_at = now(), opened_by = 'both' where id = ?",
				draft.value()))
			.hasMessageContaining("is opened by who set what is in it");
		as(CHIEF, approval()).andExpect(status().is3xxRedirection());
	}

	@Test
	@Requirement(value = "R004-05", page = "/rounds/{id}/opening")
	void opensWhatWasSeenOrNothing() throws Exception {
		// given
		propose("2150-05-10").andExpect(status().is3xxRedirection());
		var seen = approval();
		propose("2150-04-10").andExpect(status().is3xxRedirection());

		// then
		as(CHIEF, seen).andExpect(status().isConflict()).andExpect(content().string(containsString("批次内容在您打开页面之后有变动")));
		as(CHIEF, post("/rounds/{id}/opening/approval", draft)).andExpect(status().isConflict());
		as(CHIEF, approval()).andExpect(status().is3xxRedirection());
	}

	@Test
	@Catalogue(25)
	void proposesNothingThatHasClosedAlready() throws Exception {
		// given
		var yesterday = context.getBean(OfficialClock.class).today().minusDays(1);

		// then
		propose(yesterday.toString()).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("申报截止日期：申报截止时间必须晚于现在")));
		assertThat(database.queryForObject("select closes_at from programme_round where id = ?", Timestamp.class,
				draft.value()))
			.isNull();
	}

	@Test
	@Requirement(value = "R000-05", page = "/rounds/{id}/opening")
	void proposesNothingWithoutASectionThatTheRubricLooksAt() throws Exception {
		// given
		database.update("""
				update programme_round set dossier_template = jsonb_set(dossier_template::jsonb, '{sections}',
				(select jsonb_agg(s) from jsonb_array_elements(dossier_template::jsonb -> 'sections') s
				where s ->> 'code' <> 'D'))::text where id = ?""", draft.value());

		// then
		propose("2150-05-10").andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("评分表要看申报书的“D”章")));
	}

	private ResultActions propose(String closesOn) throws Exception {
		return as(OFFICER,
				post("/rounds/{id}/opening", draft).param("closesOn", closesOn)
					.param("closesTime", "17:30")
					.param("recommendationClosesOn", "2150-05-31")
					.param("recommendationClosesTime", "17:30")
					.param("documentNo", "晋卫医函(2150)31号"));
	}

	/** With the mark that the leader's page carries. */
	private MockHttpServletRequestBuilder approval() throws Exception {
		var html = as(CHIEF, get("/rounds/{id}/opening", draft)).andReturn().getResponse().getContentAsString();
		return post("/rounds/{id}/opening/approval", draft).param("seen",
				html.replaceAll("(?s).*name=\"seen\" value=\"([0-9a-f]+)\".*", "$1"));
	}

	private ResultActions as(Acting who, MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(who)).with(csrf()));
	}

}
