package cn.denggao.approval;

import java.util.List;

import cn.denggao.Acting;
import cn.denggao.application.ProjectStatus;
import cn.denggao.identity.Role;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundStatus;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static cn.denggao.approval.ApprovalStory.STAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A round is led by the people of whoever decides in it, and by nobody else. */
@ApprovalTest
class DecidedElsewhereTests {

	/** Where the people of the city do something. */
	private static final List<String> ACTS = List.of("/opening", "/draw", "/rules", "/quotas", "/repetition", "/form",
			"/objections", "/close-scoring", "/notice", "/approval");

	@Autowired
	private ApprovalStory story;

	@Autowired
	private MockMvc web;

	@ParameterizedTest
	@EnumSource
	@Requirement({ "R000-06", "R003-08" })
	void leadsARoundFromItsOpeningToTheAgreements(Deciding deciding) {
		// given
		var led = new DecidedRounds(story);
		var round = opened(deciding);
		var project = story.project(round, "SX11", "92.00", "90.00", "91.20");

		// when
		led.ranked(deciding, round);
		led.noticed(deciding, round);
		led.issued(deciding, round);

		// then
		assertThat(story.beans().rounds().require(round).status()).isEqualTo(RoundStatus.APPROVED);
		assertThat(story.statusOf(project)).isEqualTo(ProjectStatus.AGREEMENT_PENDING);

		// when
		story.drafted(project, "1.30", "");

		// then
		assertThat(led.groups(STAGE, project, "UserTask_CheckAgreement")).containsExactly(deciding.officers());
	}

	@Test
	@Requirement(value = "R003-08", page = "/rounds/{id}")
	void showsTheActsOfACitysRoundToTheCityAndNotToThoseAbove() throws Exception {
		var round = opened(Deciding.CITY);

		for (var page : List.of("", "/opening", "/draw")) {
			see(Deciding.CITY.officer, "/rounds/" + round + page).andExpect(status().isOk())
				.andExpect(content().string(not(containsString("省级"))));
		}
		for (var page : ACTS) {
			for (var stranger : Deciding.CITY.strangers()) {
				see(stranger, "/rounds/" + round + page).andExpect(status().isNotFound());
			}
		}
	}

	@Test
	@Requirement(value = "R003-08", page = "/rounds/{id}")
	void letsThoseAboveReadTheBoardOfACitysRoundAndDoNothing() throws Exception {
		// given
		var round = opened(Deciding.CITY);
		story.project(round, "SX11", "92.00", "90.00", "91.20");
		var own = see(Deciding.CITY.officer, "/rounds/" + round).andReturn().getResponse().getContentAsString();
		assertThat(own).contains("/rounds/" + round + "/opening", "/rounds/" + round + "/objections")
			.doesNotContain("这里只能查看");

		for (var above : Deciding.CITY.strangers()) {
			// then
			var board = see(above, "/rounds/" + round).andExpect(status().isOk())
				.andReturn()
				.getResponse()
				.getContentAsString();
			assertThat(board).contains("由大同市卫生健康委员会办理，这里只能查看", "/rounds/" + round + "/recommendations")
				.doesNotContain("/rounds/" + round + "/opening", "/rounds/" + round + "/objections", "/deliveries",
						"/tasks/", "92.00", "91.20");
			see(above, "/rounds/" + round + "/recommendations").andExpect(status().isOk())
				.andExpect(content().string(not(containsString("name=\"rank-"))));
			web.perform(post("/rounds/" + round + "/deliveries").with(authentication(above)).with(csrf()))
				.andExpect(status().isNotFound());
		}
	}

	@Test
	@Requirement(value = "R003-08", page = "/rounds/{id}/ranking")
	void letsTheProvinceReadACitysRankingOnceThereIsOne() throws Exception {
		// given
		var led = new DecidedRounds(story);
		var round = opened(Deciding.CITY);
		story.project(round, "SX11", "92.00", "90.00", "91.20");
		var province = Deciding.PROVINCE.officer;
		see(province, "/rounds/" + round).andExpect(content().string(not(containsString("/ranking"))));
		var before = see(Deciding.CITY.officer, "/rounds/" + round + "/ranking").andReturn().getResponse().getStatus();
		see(province, "/rounds/" + round + "/ranking").andExpect(status().is(before))
			.andExpect(content().string(not(containsString("91.2"))));

		// when
		led.ranked(Deciding.CITY, round);

		// then
		see(province, "/rounds/" + round + "/ranking").andExpect(status().isOk())
			.andExpect(content().string(allOf(containsString("91.2"), not(containsString("ranking/runs")),
					not(containsString("name=\"run\"")))));
		see(province, "/rounds/" + round + "/late-entries").andExpect(status().isOk());
		see(Acting.as("yqcity", "140300", Role.HC_CITY), "/rounds/" + round).andExpect(status().isNotFound());
	}

	private RoundId opened(Deciding deciding) {
		story.round(1, rules -> {
		});
		return new DecidedRounds(story).opened(deciding, "SX-136", "LEADING_SPECIALTY");
	}

	private ResultActions see(Acting who, String path) throws Exception {
		return web.perform(get(path).with(authentication(who)));
	}

}
