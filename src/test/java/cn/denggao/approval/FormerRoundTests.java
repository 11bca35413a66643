package cn.denggao.approval;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.approval.domain.ReopeningList;
import cn.denggao.engine.guard.FormerDrawing;
import cn.denggao.programme.RoundId;
import org.camunda.bpm.engine.ProcessEngine;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.approval.ApprovalStory.OFFICER;
import static cn.denggao.approval.ApprovalStory.ROUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * A round that runs by the drawing from before lists could be sent back comes to its
 * approval by the program of today, and offers no way that is not drawn.
 */
@ApprovalTest
class FormerRoundTests {

	private static final String WAY_BACK = "id=\"reopening\"";

	@Autowired
	private ApprovalStory story;

	@Autowired
	private ReopeningList reopening;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private MockMvc web;

	private FormerDrawing former;

	private RoundId round;

	private ProjectId project;

	@BeforeEach
	void aRoundOfTheFormerDrawingIsRanked() {
		former = new FormerDrawing(engine, "approval", "programme-round.bpmn");
		round = story.round(1, rules -> {
		});
		project = story.project(round, "SX01", "92.00", "90.00", "91.20");
		story.scored(round);
		story.confirmed(round);
	}

	@AfterEach
	void newRoundsRunByTheDrawingOfToday() {
		former.close();
	}

	@Test
	void comesToItsApproval() {
		// when
		story.published(round);
		story.approved(round);

		// then
		assertThat(story.statusOf(project)).isEqualTo(ProjectStatus.AGREEMENT_PENDING);
	}

	@Test
	void offersNoWayBackThatIsNotDrawn() throws Exception {
		page(not(containsString(WAY_BACK)));
		assertThatThrownBy(() -> OFFICER.does(() -> reopening.insteadOfNotice(round, "名单须重新确定。")))
			.hasMessage("approval.list.drawn-before");
		assertThat(story.at(ROUND, round)).containsExactly("UserTask_PublishNotice");
	}

	@Test
	void tellsWhomToAskWhereNobodyIsOnTheListAnyMore() throws Exception {
		// given
		story.leaves(project, ProjectStatus.WITHDRAWN);

		// then
		page(containsString("请联系系统管理员把本批次迁移到现行版本"));
	}

	private void page(Matcher<String> shows) throws Exception {
		web.perform(get("/rounds/{id}/notice", round).with(authentication(OFFICER)))
			.andExpect(status().isOk())
			.andExpect(content().string(shows));
	}

}
