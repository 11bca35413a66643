package cn.denggao.programme;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.calendar.KnownYears;
import cn.denggao.identity.Role;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundRules.Operator;
import cn.denggao.programme.domain.RoundPlans;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * The plan promises at least 150 national projects a year; a round says how many this
 * year.
 */
@DenggaoTest
class NationalRoundTests {

	private static final Acting OFFICER = Acting.as("nationofficer", "NHC", Role.HC_NATION);

	private static final Acting LEADER = Acting.as("nationleader", "NHC", Role.HC_NATION_LEADER);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private RoundPlans plans;

	@Autowired
	private RoundDirectory rounds;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	private RoundId round;

	@BeforeEach
	void aDraftOfThePack() {
		new ApplicationStory(context);
		context.getBean(ImportingPack.class).importFrom("bqw-14", OrganisationId.of("140000"));
		KnownYears.of(context, 2150);
		round = RoundId.random();
		database.update(
				"""
						insert into programme_round (id, programme, category, year, batch, title, status, organisation, tier,
						draft_rules, dossier_template, indicators, version)
						select ?, programme, category, 2088, (select coalesce(max(batch), 0) + 1 from programme_round
						where programme = 'BQW-14' and category = 'NATIONAL' and year = 2088), title, 'DRAFT', organisation, tier,
						draft_rules, dossier_template, indicators, 0 from programme_round
						where programme = 'BQW-14' and category = 'NATIONAL' and year = 2024""",
				round.value());
	}

	@Test
	@Requirement(value = { "R000-11", "R000-22" }, page = "/rounds/{id}/opening")
	void doesNotOpenWithoutTheYearsPlacesBecauseTheCapitalHasItsShareOfThem() throws Exception {
		assertThat(plans.of(round).rules().ranking().slots()).isEqualTo(new Slots(Operator.MIN, 150, null));
		page("/opening", "不少于 150 个，上限不限");
		page("/opening", "不超过 60%，占比的基数：本批次的名额");
		propose().andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("省会占比上限为 60%，而名额没有上限")))
			.andExpect(content().string(containsString("名额上限或可上浮数")));
	}

	@Test
	@Requirement(value = "R000-22", page = "/rounds/{id}/rules")
	void givesMoreThanTheFloorOnceItsPlacesAreSet() throws Exception {
		// given
		limit("149").andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("有上限的不能小于名额下限")));

		// when
		limit("178").andExpect(status().is3xxRedirection());

		// then
		page("/opening", "不少于 150 个，最多 178 个");
		propose().andExpect(status().is3xxRedirection());
		as(LEADER, post("/rounds/{id}/opening/approval", round).param("seen", plans.of(round).mark()))
			.andExpect(status().is3xxRedirection());
		assertThat(rounds.rules(round).ranking().slots().most()).isEqualTo(178);
		assertThat(database.queryForObject("""
				select application_places_of(content::jsonb #> '{ranking,slots}') from programme_round_rules
				where round = ?""", Integer.class, round.value())).isEqualTo(178);
	}

	private ResultActions limit(String most) throws Exception {
		return as(OFFICER,
				post("/rounds/{id}/rules", round).param("seen", plans.of(round).sheet().seen())
					.param("ranking.slots.to", most)
					.param("reason", "当年中央财政支持的项目数已经明确。"));
	}

	private ResultActions propose() throws Exception {
		return as(OFFICER,
				post("/rounds/{id}/opening", round).param("closesOn", "2150-05-10")
					.param("closesTime", "17:30")
					.param("recommendationClosesOn", "2150-05-31")
					.param("recommendationClosesTime", "17:30")
					.param("documentNo", "国卫医函(2150)31号"));
	}

	private void page(String path, String text) throws Exception {
		as(OFFICER, get("/rounds/" + round + path)).andExpect(status().isOk())
			.andExpect(content().string(containsString(text)));
	}

	private ResultActions as(Acting who, MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(who)).with(csrf()));
	}

}
