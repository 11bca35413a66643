package cn.denggao.approval;

import java.util.Map;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.approval.domain.ReadingBounds;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundStatus;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static cn.denggao.approval.ApprovalStory.FINANCE;
import static cn.denggao.approval.ApprovalStory.LEADER;
import static cn.denggao.approval.ApprovalStory.OFFICER;
import static cn.denggao.approval.ApprovalStory.ROUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A round on whose list nobody is left comes to an end that everybody hears of. */
@ApprovalTest
class RoundWithoutApprovalTests {

	private static final String REASON = "唯一的拟立项项目已经退出。";

	private static final String TEXT = "经集体决策，本批次无项目立项。";

	@Autowired
	private ApprovalStory story;

	@Autowired
	private RoundDirectory rounds;

	@Autowired
	private ReadingBounds bounds;

	@Autowired
	private MockMvc web;

	private RoundId round;

	private ProjectId only;

	@BeforeEach
	void oneProjectForOnePlace() {
		round = story.round(1, rules -> {
		});
		only = story.project(round, "SX01", "92.00", "90.00", "91.20");
	}

	@Test
	@Requirement(value = "R003-05", page = "/rounds/{id}/ending")
	void endsWithNoProjectApprovedAndTellsItsApplicants() throws Exception {
		// given
		story.scored(round);
		story.confirmed(round);
		story.leaves(only, ProjectStatus.WITHDRAWN);
		story.works();
		assertThatThrownBy(() -> story.published(round)).hasMessage("approval.notice.empty-list");
		page("/notice", "名单上已没有项目");

		// when
		posts("/notice/reopening", "reason", REASON).andExpect(redirectedUrl("/rounds/" + round + "/ranking"));
		page("/ranking", REASON);
		decidesAnew();

		// then
		assertThat(story.at(ROUND, round)).containsExactly("UserTask_EndWithoutApproval");
		page("/ending", "1 个已提交的申报项目");

		// when
		posts("/ending", "reason", REASON, "body", TEXT).andExpect(redirectedUrl("/tasks/done"));

		// then
		assertThat(story.at(ROUND, round)).isEmpty();
		assertThat(rounds.require(round).status()).isEqualTo(RoundStatus.CLOSED);
		assertThat(
				story.rows("select 1 from notification_message where dedup_key like ?", "approval-ended-" + only + "%"))
			.isNotEmpty();
		assertThat(story.rows("""
				select cast(facts as jsonb) ->> 'reason' as reason, cast(facts as jsonb) ->> 'informed' as informed
				from audit_entry where action = 'approval.round-ended' and subject_id = ?""", round.toString()))
			.singleElement()
			.satisfies(row -> assertThat(row).containsEntry("reason", REASON).containsEntry("informed", "1"));
		page("", "本批次已结束：无项目立项");
		web.perform(get("/projects/{id}", only).with(authentication(story.department(only))))
			.andExpect(content().string(containsString("本批次已结束：无项目立项")))
			.andExpect(content().string(containsString(TEXT)))
			.andExpect(content().string(containsString(REASON)));
	}

	@Test
	@Requirement(value = "R003-06", page = "/rounds/{id}/notice")
	void countsNobodyWhoHasLeftBesideTheListsOfOtherRounds() {
		// given
		story.scored(round);
		story.confirmed(round);
		int before = counted();

		// when
		story.leaves(only, ProjectStatus.WITHDRAWN);

		// then
		assertThat(counted()).isEqualTo(before - 1);
	}

	@Test
	void comesBackToTheRankingOnceEverybodyInNoticeHasLeft() {
		// given
		story.noticed(round);
		story.leaves(only, ProjectStatus.WITHDRAWN);
		story.works();
		assertThat(story.at(ROUND, round)).containsExactly("Catch_NoticeEnds");

		// when
		story.noticeEnds(round);

		// then
		assertThat(story.at(ROUND, round)).containsExactly("UserTask_ConfirmRanking");
	}

	@Test
	void comesBackToTheRankingOnceWhoeverWasHeldHasLeft() {
		// given
		var objection = story.objected(story.noticed(round), only);
		story.admitted(objection);
		story.noticeEnds(round);
		assertThat(story.at(ROUND, round)).containsExactly("Catch_NoticeChanged");

		// when
		story.leaves(only, ProjectStatus.WITHDRAWN);
		story.works();

		// then
		assertThat(story.at(ROUND, round)).containsExactly("UserTask_ConfirmRanking");
	}

	@Test
	void comesBackToTheRankingOnceTheObjectionToItsOnlyProjectIsUpheld() {
		// given
		var objection = story.objected(story.noticed(round), only);
		story.noticeEnds(round);

		// when
		story.settled(objection, "UPHELD", "REMOVE");
		story.works();

		// then
		assertThat(story.at(ROUND, round)).containsExactly("UserTask_ConfirmRanking");
	}

	@Test
	void leavesTheApprovalWhenEverybodyOnItHasLeft() throws Exception {
		// given
		story.noticed(round);
		story.noticeEnds(round);
		story.answers(LEADER, ROUND, round, "UserTask_ApproveList", Map.of("agreed", "yes"));
		story.answers(FINANCE, ROUND, round, "UserTask_ApproveFunding", Map.of("agreed", "yes"));
		story.leaves(only, ProjectStatus.WITHDRAWN);
		story.works();

		// when
		posts("/approval/reopening", "reason", REASON);
		decidesAnew();

		// then
		assertThat(story.at(ROUND, round)).containsExactly("UserTask_EndWithoutApproval");
	}

	@Test
	void asksForTheReasonAndTheText() throws Exception {
		// given
		story.scored(round);
		story.confirmed(round);

		// then
		posts("/notice/reopening", "reason", " ").andExpect(status().is4xxClientError())
			.andExpect(content().string(containsString("请填写理由。")));
		posts("/ending", "reason", REASON, "body", "").andExpect(status().is4xxClientError())
			.andExpect(content().string(containsString("请填写告知内容。")));
		posts("/ending", "reason", REASON, "body", TEXT).andExpect(status().isConflict());
		posts("/approval/reopening", "reason", REASON).andExpect(status().isConflict());
		web.perform(get("/rounds/{id}/ending", round).with(authentication(LEADER))).andExpect(status().isNotFound());
		assertThat(story.at(ROUND, round)).containsExactly("UserTask_PublishNotice");
	}

	private int counted() {
		return OFFICER.gets(() -> bounds.of(round)).get(0).counted();
	}

	private void decidesAnew() {
		OFFICER.does(() -> story.beans().ranking().again(round));
		OFFICER.does(() -> story.beans().ranking().confirm(round, 2));
		story.decided(round);
	}

	private ResultActions posts(String path, String... fields) throws Exception {
		var request = post("/rounds/" + round + path).with(authentication(OFFICER)).with(csrf());
		for (int at = 0; at < fields.length; at += 2) {
			request.param(fields[at], fields[at + 1]);
		}
		return web.perform(request);
	}

	private void page(String path, String text) throws Exception {
		web.perform(get("/rounds/" + round + path).with(authentication(OFFICER)))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString(text)));
	}

}
