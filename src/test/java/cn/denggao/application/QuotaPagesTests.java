package cn.denggao.application;

import java.util.List;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.RecommendationList;
import cn.denggao.application.domain.RecommendingApplications;
import cn.denggao.application.domain.RecommendingApplications.Choice;
import cn.denggao.application.domain.WithdrawingApplication;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundId;
import cn.denggao.requirements.Requirement;
import cn.denggao.tracking.PositionsAgree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static cn.denggao.application.ApplicationStory.CHIEF;
import static cn.denggao.application.ApplicationStory.CITY;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static cn.denggao.application.ApplicationStory.REASON;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The ledger and a further place on the pages of the unit and of the province. */
@DenggaoTest
@ExtendWith(PositionsAgree.class)
class QuotaPagesTests {

	private static final String DATONG = "140200";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc web;

	private ApplicationStory story;

	private RoundId round;

	private ProjectId first;

	@BeforeEach
	void oneFileOfACity() {
		story = new ApplicationStory(context);
		round = story.openRound();
		first = story.submitted(round, "SX11", "03.02");
		story.review(first, CITY, "PASS");
	}

	@Test
	void showsTheLedgerToTheUnitAndToTheProvince() throws Exception {
		// given
		CITY.does(() -> story.bean(RecommendingApplications.class)
			.recommend(round, List.of(new Choice(first, 1, REASON))));
		story.department("SX11").does(() -> story.bean(WithdrawingApplication.class).withdraw(first, REASON));

		// when
		as(OFFICER, post("/rounds/{id}/recommendations/waivers", round).param("unit", DATONG)
			.param("waiver-140200", REASON)).andExpect(redirectedUrl("/rounds/" + round + "/recommendations"));

		// then
		for (var reader : List.of(CITY, OFFICER, CHIEF)) {
			as(reader, get("/rounds/{id}/recommendations", round)).andExpect(status().isOk())
				.andExpect(content().string(containsString("名额台账")))
				.andExpect(content().string(containsString("退回")))
				.andExpect(content().string(containsString("申请增加 1 个名额，等待审批")));
		}
		var seen = story.bean(RecommendationList.class).of(round, OrganisationId.of(DATONG)).waiver().id().toString();
		as(CHIEF,
				post("/rounds/{id}/recommendations/waivers/answer", round).param("unit", DATONG)
					.param("seen", seen)
					.param("granted", "true")
					.param("waiver-140200", "短"))
			.andExpect(status().isUnprocessableEntity());
		as(CHIEF,
				post("/rounds/{id}/recommendations/waivers/answer", round).param("unit", DATONG)
					.param("granted", "true")
					.param("waiver-140200", REASON))
			.andExpect(status().isConflict());
		as(CHIEF,
				post("/rounds/{id}/recommendations/waivers/answer", round).param("unit", DATONG)
					.param("seen", seen)
					.param("granted", "true")
					.param("waiver-140200", REASON))
			.andExpect(redirectedUrl("/rounds/" + round + "/recommendations"));
		as(CITY, get("/rounds/{id}/recommendations", round)).andExpect(content().string(containsString("列入 0 / 名额 3")))
			.andExpect(content().string(containsString("增加 1 个")));
	}

	@Test
	@Requirement(value = "R001-45", page = "/rounds/{id}/recommendations")
	void saysThatNothingLimitsWhereTheProgrammeStatesNoQuota() throws Exception {
		// given
		var free = story.draftRound();
		story.bean(JdbcTemplate.class).update("""
				update programme_round set draft_rules = cast(jsonb_set(cast(draft_rules as jsonb),
				'{recommendation}', 'null') as text) where id = ?""", free.value());
		story.open(free);
		var file = story.submitted(free, "SX11", "03.02");
		story.review(file, CITY, "PASS");

		// when
		as(CITY, post("/rounds/{id}/recommendations", free).param("rank-" + file, "1").param("reason-" + file, REASON))
			.andExpect(redirectedUrl("/rounds/" + free + "/recommendations"));

		// then
		for (var reader : List.of(CITY, OFFICER, CHIEF)) {
			as(reader, get("/rounds/{id}/recommendations", free)).andExpect(status().isOk())
				.andExpect(content().string(containsString("列入 1，名额不限")));
		}
		as(OFFICER,
				post("/rounds/{id}/recommendations/waivers", free).param("unit", DATONG).param("waiver-140200", REASON))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("本批次不限推荐名额，不需要增加")));
	}

	private ResultActions as(Acting who, MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(who)).with(csrf()));
	}

}
