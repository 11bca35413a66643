package cn.denggao.approval;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import cn.denggao.DenggaoTest;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.approval.domain.NoticeText;
import cn.denggao.approval.domain.ObjectorIdentity;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.calendar.WorkingCalendar;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundId;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

import static cn.denggao.approval.ApprovalStory.COMPLAINT;
import static cn.denggao.approval.ApprovalStory.FINANCE;
import static cn.denggao.approval.ApprovalStory.LEADER;
import static cn.denggao.approval.ApprovalStory.OFFICER;
import static cn.denggao.approval.ApprovalStory.ROUND;
import static cn.denggao.approval.ApprovalStory.STAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Objections to a notice, as in scenarios 10 and 11 of domain §11. */
@DenggaoTest
@Import({ ScriptedNeighbours.class, ApprovalStory.class, ApprovalStory.Beans.class })
class ObjectionStoryTests {

	@Autowired
	private ApprovalStory story;

	@Autowired
	private WorkingCalendar calendar;

	@Autowired
	private OfficialClock clock;

	@Autowired
	private TransactionTemplate transactions;

	private RoundId round;

	private ProjectId first;

	private ProjectId second;

	private ProjectId reserve;

	private NoticeId notice;

	@BeforeEach
	void inNotice() {
		round = story.round(2, rules -> {
		});
		first = story.project(round, "SX01", "92.00", "90.00", "91.20");
		second = story.project(round, "SX02", "90.00", "88.00", "89.20");
		reserve = story.project(round, "SX03", "88.00", "86.00", "87.20");
		notice = story.noticed(round);
	}

	@Test
	void lastsFiveWorkingDaysNotCountingTheFirst() {
		var lastDay = calendar.endOf(clock.today(), 5, false);

		assertThat(story.dueOf(ROUND, round, "Catch_NoticeEnds"))
			.isEqualTo(lastDay.plusDays(1).atStartOfDay(OfficialClock.ZONE).toInstant());
	}

	@Test
	void sendsATimerBackThatFiresTooEarly() {
		assertThatThrownBy(() -> story.executeTimer(ROUND, round, "Catch_NoticeEnds"))
			.hasStackTraceContaining("NotDueYet");
		assertThat(story.at(ROUND, round)).containsExactly("Catch_NoticeEnds");
	}

	@Test
	void removesAProjectAndLetsTheReserveEnterAfterANoticeOfItsOwn() {
		// given
		var objection = story.objected(notice, second);
		assertThat(story.standingOf(second)).isEqualTo("UNDER_OBJECTION");
		assertThat(story.statusOf(second)).isEqualTo(ProjectStatus.OBJECTION_PENDING);

		// when
		story.settled(objection, "UPHELD", "REMOVE");

		// then
		assertThat(story.statusOf(second)).isEqualTo(ProjectStatus.NOT_SELECTED);
		assertThat(story.at(STAGE, second)).isEmpty();
		assertThat(story.at(ROUND, round)).contains("Catch_NoticeEnds", "UserTask_ConfirmLateEntry");
		assertThat(story.rows("select run from approval_ranking where round = ? order by run", round.value()))
			.extracting(row -> row.get("run"))
			.containsExactly(1, 2);

		// when
		var entry = story.lateEntry(round);
		OFFICER.does(() -> story.beans().late().confirm(round, entry, "会纪〔2026〕8号"));

		// then
		assertThat(story.statusOf(reserve)).isEqualTo(ProjectStatus.SHORTLISTED);
		assertThat(story.at(STAGE, reserve)).containsExactly("Catch_NoticeChanged");

		// when
		story.approved(round);

		// then
		assertThat(story.statusOf(first)).isEqualTo(ProjectStatus.AGREEMENT_PENDING);
		assertThat(story.statusOf(reserve)).isEqualTo(ProjectStatus.SHORTLISTED);

		// when
		OFFICER.does(() -> story.beans().late().publish(round, entry, "晋卫医公示", new NoticeText("递补公示", "拟递补。", "医政处")));
		story.fires(ROUND, round, "Catch_LateNoticeEnds", Duration.ZERO);
		LEADER.does(() -> story.beans().late().issue(round, entry, "晋卫医发", "关于补充立项的通知"));
		story.works();

		// then
		assertThat(story.statusOf(reserve)).isEqualTo(ProjectStatus.AGREEMENT_PENDING);
		assertThat(story.at(ROUND, round)).containsExactly("Catch_ReserveExpires");
	}

	@Test
	void holdsOnlyItsOwnEntryWhereTheRulesSaySoAndLetsItInAfterwards() {
		// given
		var objection = story.objected(notice, second);

		// when
		story.approved(round);

		// then
		assertThat(story.statusOf(first)).isEqualTo(ProjectStatus.AGREEMENT_PENDING);
		assertThat(story.statusOf(second)).isEqualTo(ProjectStatus.OBJECTION_PENDING);

		// when
		story.settled(objection, "REJECTED", "NONE");
		var entry = story.lateEntry(round);
		OFFICER.does(() -> story.beans().late().confirm(round, entry, "会纪〔2026〕9号"));
		LEADER.does(() -> story.beans().late().issue(round, entry, "晋卫医发", "关于恢复立项的通知"));

		// then
		assertThat(story.statusOf(second)).isEqualTo(ProjectStatus.AGREEMENT_PENDING);
	}

	@Test
	void holdsTheWholeListWhereTheRulesSaySo() {
		// given
		var strict = story.round(1, rules -> ((ObjectNode) rules.get("notice")).put("perItem", false));
		var only = story.project(strict, "SX01", "92.00", "90.00", "91.20");
		var objection = story.objected(story.noticed(strict), only);

		// when
		story.noticeEnds(strict);

		// then
		assertThat(story.at(ROUND, strict)).containsExactly("Catch_NoticeChanged");

		// when
		story.settled(objection, "REJECTED", "NONE");

		// then
		assertThat(story.at(ROUND, strict)).containsExactlyInAnyOrder("UserTask_ApproveList",
				"UserTask_ApproveFunding");
		assertThat(story.standingOf(only)).isEqualTo("CLEARED");
		assertThat(story.at(STAGE, only)).containsExactly("Catch_ApprovalIssued");
	}

	@Test
	void keepsAnAnonymousOneAsALeadThatHoldsNobodyUp() {
		// when
		story.beans().raising().raise(notice, second, Optional.empty(), COMPLAINT);
		var objection = story.objectionOf(second);

		// then
		assertThat(story.standingOf(second)).isEqualTo("SHORTLISTED");
		assertThatThrownBy(() -> story.admitted(objection)).hasMessageContaining("approval.objection.anonymous");
		assertThat(story.rows("select 1 from approval_objector where objection = ?", objection.value())).isEmpty();
	}

	@Test
	void isTooLateOnceTheNoticeHasEnded() {
		// given
		story.noticeEnds(round);

		// then
		assertThatThrownBy(() -> story.objected(notice, second)).isInstanceOf(Refused.class)
			.hasMessage("approval.objection.notice-over");
	}

	@Test
	void countsInTheLastSecondIfItHoldsTheRoundFirst() throws Exception {
		// given
		var end = story.dueOf(ROUND, round, "Catch_NoticeEnds");
		story.beans().clock().to(end.minusMillis(1500));
		var raised = new CountDownLatch(1);
		var go = new CountDownLatch(1);

		// when
		var objecting = CompletableFuture.runAsync(() -> transactions.executeWithoutResult(unused -> {
			story.beans()
				.raising()
				.raise(notice, second, Optional.of(new ObjectorIdentity("王某某", "13900000000")), COMPLAINT);
			raised.countDown();
			await(go);
		}));
		await(raised);
		story.beans().clock().to(end);
		var checking = CompletableFuture.runAsync(() -> story.executeTimer(ROUND, round, "Catch_NoticeEnds"));
		go.countDown();
		objecting.get(30, TimeUnit.SECONDS);
		checking.get(30, TimeUnit.SECONDS);
		story.works();

		// then
		assertThat(story.standingOf(second)).isEqualTo("UNDER_OBJECTION");
		assertThat(story.standingOf(first)).isEqualTo("CLEARED");
		assertThatThrownBy(() -> story.objected(notice, first)).hasMessage("approval.objection.notice-over");
	}

	@Test
	void becomesMootWhenTheProjectLeaves() {
		// given
		var objection = story.objected(notice, second);

		// when
		story.leaves(second, ProjectStatus.WITHDRAWN);

		// then
		assertThat(story.at("objection", objection)).isEmpty();
		assertThat(story.rows("select status from approval_objection where id = ?", objection.value()))
			.extracting(row -> row.get("status"))
			.containsExactly("MOOT");
		assertThat(story.at(ROUND, round)).contains("UserTask_ConfirmLateEntry");
	}

	@Test
	void holdsAProjectAgainWhenASecondObjectionComes() {
		// given
		var objection = story.objected(notice, second);
		story.settled(objection, "REJECTED", "NONE");
		var later = story.objected(notice, second);
		story.admitted(later);

		// then
		assertThat(story.standingOf(second)).isEqualTo("UNDER_OBJECTION");

		// when
		story.approved(round);

		// then
		assertThat(story.statusOf(second)).isEqualTo(ProjectStatus.OBJECTION_PENDING);
		assertThat(story.statusOf(first)).isEqualTo(ProjectStatus.AGREEMENT_PENDING);
	}

	@Test
	void sendsAProjectBackToItsExpertsAndTakesItsNewScoreIn() {
		// given
		var objection = story.objected(notice, second);

		// when
		story.settled(objection, "PARTLY", "RESCORE");

		// then
		assertThat(story.statusOf(second)).isEqualTo(ProjectStatus.UNDER_REVIEW);
		assertThat(story.reopened()).contains(second);
		assertThat(story.at(STAGE, second)).isEmpty();

		// when
		story.scoredAgain(round, second, "87.00", "85.00", "86.20");
		OFFICER.does(() -> story.beans().rejoining().rejoin(round));

		// then
		assertThat(story.statusOf(second)).isEqualTo(ProjectStatus.RESERVE);
		assertThat(story.rows("select entering from approval_late_entry where round = ?", round.value()))
			.extracting(row -> row.get("entering"))
			.containsExactly(reserve.value());
	}

	@Test
	void reopensTheRankingWhenOneDepartmentRefuses() {
		// given
		story.noticeEnds(round);

		// when
		story.answers(LEADER, ROUND, round, "UserTask_ApproveList", Map.of("agreed", "yes"));
		story.answers(FINANCE, ROUND, round, "UserTask_ApproveFunding",
				Map.of("agreed", "no", "reason", "资金安排超出本年度预算，请调整。"));

		// then
		assertThat(story.at(ROUND, round)).containsExactly("UserTask_ConfirmRanking");

		// when
		story.confirmed(round);
		var second = OFFICER
			.gets(() -> story.beans().notices().publish(round, "晋卫医公示", new NoticeText("再次公示", "名单。", "医政处")));
		story.approved(round);

		// then
		assertThat(second).isNotEqualTo(notice);
		assertThat(List.of(story.statusOf(first), story.statusOf(this.second)))
			.containsOnly(ProjectStatus.AGREEMENT_PENDING);
	}

	private static void await(CountDownLatch latch) {
		try {
			assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
