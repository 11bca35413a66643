package cn.denggao.approval;

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
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The days of a notice and what follows them. */
@DenggaoTest
@Import({ ScriptedNeighbours.class, ApprovalStory.class, ApprovalStory.Beans.class })
class NoticeStoryTests {

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
