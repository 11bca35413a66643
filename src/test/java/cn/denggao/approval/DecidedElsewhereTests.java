package cn.denggao.approval;

import java.util.List;

import cn.denggao.Acting;
import cn.denggao.application.ProjectStatus;
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
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A round is led by the people of whoever decides in it, and by nobody else. */
@ApprovalTest
class DecidedElsewhereTests {

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
	void showsACitysRoundToTheCityAndNotToTheProvince() throws Exception {
		var round = opened(Deciding.CITY);

		for (var page : List.of("", "/opening", "/draw")) {
			see(Deciding.CITY.officer, "/rounds/" + round + page).andExpect(status().isOk())
				.andExpect(content().string(not(containsString("省级"))));
			for (var stranger : Deciding.CITY.strangers()) {
				see(stranger, "/rounds/" + round + page).andExpect(status().isNotFound());
			}
		}
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
