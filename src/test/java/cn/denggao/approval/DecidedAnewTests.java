package cn.denggao.approval;

import java.util.List;
import java.util.Map;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.approval.domain.ReopeningList;
import cn.denggao.engine.DrawnWays;
import cn.denggao.programme.RoundId;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static cn.denggao.approval.ApprovalStory.FINANCE;
import static cn.denggao.approval.ApprovalStory.LEADER;
import static cn.denggao.approval.ApprovalStory.OFFICER;
import static cn.denggao.approval.ApprovalStory.ROUND;
import static cn.denggao.approval.ApprovalStory.STAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A list that the numbers of another round leave no room for is decided anew. */
@ApprovalTest
class DecidedAnewTests {

	private static final String REASON = "同类别另一批次已用去一个名额，本名单超出总数。";

	@Autowired
	private ApprovalStory story;

	@Autowired
	private ReopeningList reopening;

	@Autowired
	private DrawnWays ways;

	@Autowired
	private JdbcTemplate database;

	private RoundId round;

	private ProjectId first;

	private ProjectId second;

	@BeforeEach
	void twoOnTheList() {
		round = story.round(2, rules -> {
		});
		first = story.project(round, "SX01", "92.00", "90.00", "91.20");
		second = story.project(round, "SX03", "88.00", "86.00", "87.20");
		story.scored(round);
		story.confirmed(round);
	}

	@AfterEach
	void aboutTenAgain() {
		new CategoryBound(database).isAboutTen();
	}

	@Test
	@Requirement("R003-06")
	void publishesASmallerListWhereTheFirstHasNoRoomAnyMore() {
		// given
		new CategoryBound(database).leavesRoomFor(1);
		assertThatThrownBy(() -> story.published(round)).hasMessage("application.approved.beyond");

		// when
		OFFICER.does(() -> reopening.insteadOfNotice(round, REASON));

		// then
		assertThat(OFFICER.gets(() -> reopening.reason(round))).contains(REASON);
		assertThat(reopenedAt()).containsExactly("PUBLISH_NOTICE");

		// when
		decidesAnew();
		story.published(round);
		story.approved(round);

		// then
		assertThat(OFFICER.gets(() -> reopening.reason(round))).isEmpty();
		assertThat(story.standingOf(first)).isEqualTo("APPROVED");
		assertThat(story.statusOf(second)).isEqualTo(ProjectStatus.RESERVE);
	}

	/** What was agreed on the first list does not hold for the second. */
	@Test
	@Requirement("R003-06")
	void givesNoticeOnceMoreOfAListThatComesBackFromItsApproval() {
		// given
		story.published(round);
		story.noticeEnds(round);
		agrees();
		new CategoryBound(database).leavesRoomFor(1);
		assertThatThrownBy(() -> OFFICER.does(() -> story.beans().approvals().issue(round, "晋卫医发", "关于公布立项名单的通知")))
			.hasMessage("application.approved.beyond");

		// when
		OFFICER.does(() -> reopening.insteadOfApproval(round, REASON));
		decidesAnew();

		// then
		assertThat(reopenedAt()).containsExactly("ISSUE_APPROVAL");
		assertThat(story.at(ROUND, round)).containsExactly("UserTask_PublishNotice");
		assertThat(story.statusOf(second)).isEqualTo(ProjectStatus.RESERVE);
		assertThat(story.at(STAGE, second)).containsExactly("Catch_RankingChanged");

		// when
		story.published(round);
		story.noticeEnds(round);

		// then
		assertThat(story.at(ROUND, round)).containsExactlyInAnyOrder("UserTask_ApproveList", "UserTask_ApproveFunding");

		// when
		story.issued(round);

		// then
		assertThat(story.statusOf(first)).isEqualTo(ProjectStatus.AGREEMENT_PENDING);
		assertThat(
				story.rows("select number from approval_notice where round = ? and late_entry is null", round.value()))
			.hasSize(2);
	}

	@Test
	void letsNobodyElseSendAListBack() {
		assertThatThrownBy(() -> LEADER.does(() -> reopening.insteadOfNotice(round, REASON)))
			.hasMessage("kernel.not-found");
		assertThatThrownBy(() -> OFFICER.does(() -> reopening.insteadOfApproval(round, REASON)))
			.hasMessage("approval.list.moved-on");
		assertThat(story.at(ROUND, round)).containsExactly("UserTask_PublishNotice");
	}

	@Test
	void knowsWhichWaysTheDrawingOfARunningRoundHas() {
		assertThat(ways.has(ROUND, round.toString(), "Gateway_NoticePublished")).isTrue();
		assertThat(ways.has(ROUND, round.toString(), "Gateway_DrawnLater")).isFalse();
		assertThat(ways.has(ROUND, RoundId.random().toString(), "Gateway_NoticePublished")).isFalse();
	}

	private void decidesAnew() {
		OFFICER.does(() -> story.beans().ranking().again(round));
		OFFICER.does(() -> story.beans().ranking().confirm(round, 2));
		story.decided(round);
	}

	private void agrees() {
		story.answers(LEADER, ROUND, round, "UserTask_ApproveList", Map.of("agreed", "yes"));
		story.answers(FINANCE, ROUND, round, "UserTask_ApproveFunding", Map.of("agreed", "yes"));
	}

	private List<String> reopenedAt() {
		return database.queryForList("""
				select cast(facts as jsonb) ->> 'step' from audit_entry
				where action = 'approval.list-reopened' and subject_id = ?""", String.class, round.toString());
	}

}
