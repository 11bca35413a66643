package cn.denggao.approval;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import cn.denggao.application.ProjectStatus;
import cn.denggao.approval.domain.NoticeText;
import cn.denggao.approval.domain.ObjectorIdentity;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.calendar.WorkingCalendar;
import cn.denggao.kernel.Refused;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static cn.denggao.approval.ApprovalStory.COMPLAINT;
import static cn.denggao.approval.ApprovalStory.FINANCE;
import static cn.denggao.approval.ApprovalStory.LEADER;
import static cn.denggao.approval.ApprovalStory.OFFICER;
import static cn.denggao.approval.ApprovalStory.ROUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The days of a notice and what follows them. */
@ApprovalTest
class NoticeStoryTests {

	@Autowired
	private ApprovalStory story;

	@Autowired
	private WorkingCalendar calendar;

	@Autowired
	private OfficialClock clock;

	@Autowired
	private TransactionTemplate transactions;

	private ThreeInNotice list;

	@BeforeEach
	void inNotice() {
		list = ThreeInNotice.of(story);
	}

	@Test
	void lastsFiveWorkingDaysNotCountingTheFirst() {
		var lastDay = calendar.endOf(clock.today(), 5, false);

		assertThat(story.dueOf(ROUND, list.round(), "Catch_NoticeEnds"))
			.isEqualTo(lastDay.plusDays(1).atStartOfDay(OfficialClock.ZONE).toInstant());
	}

	@Test
	void sendsATimerBackThatFiresTooEarly() {
		assertThatThrownBy(() -> story.executeTimer(ROUND, list.round(), "Catch_NoticeEnds"))
			.hasStackTraceContaining("NotDueYet");
		assertThat(story.at(ROUND, list.round())).containsExactly("Catch_NoticeEnds");
	}

	@Test
	void isTooLateOnceTheNoticeHasEnded() {
		// given
		story.noticeEnds(list.round());

		// then
		assertThatThrownBy(() -> story.objected(list.notice(), list.second())).isInstanceOf(Refused.class)
			.hasMessage("approval.objection.notice-over");
	}

	@Test
	void countsInTheLastSecondIfItHoldsTheRoundFirst() throws Exception {
		// given
		var end = story.dueOf(ROUND, list.round(), "Catch_NoticeEnds");
		story.beans().clock().to(end.minusMillis(1500));
		var raised = new CountDownLatch(1);
		var go = new CountDownLatch(1);

		// when
		var objecting = CompletableFuture.runAsync(() -> transactions.executeWithoutResult(unused -> {
			story.beans()
				.raising()
				.raise(list.notice(), list.second(), Optional.of(new ObjectorIdentity("王某某", "13900000000")),
						COMPLAINT);
			raised.countDown();
			await(go);
		}));
		await(raised);
		story.beans().clock().to(end);
		var checking = CompletableFuture.runAsync(() -> story.executeTimer(ROUND, list.round(), "Catch_NoticeEnds"));
		go.countDown();
		objecting.get(30, TimeUnit.SECONDS);
		checking.get(30, TimeUnit.SECONDS);
		story.works();

		// then
		assertThat(story.standingOf(list.second())).isEqualTo("UNDER_OBJECTION");
		assertThat(story.standingOf(list.first())).isEqualTo("CLEARED");
		assertThatThrownBy(() -> story.objected(list.notice(), list.first()))
			.hasMessage("approval.objection.notice-over");
	}

	@Test
	@Requirement(value = { "R000-03", "R000-28", "R004-25" }, page = "/inbox")
	void reopensTheRankingWhenOneDepartmentRefuses() {
		// given
		story.noticeEnds(list.round());

		// when
		story.answers(LEADER, ROUND, list.round(), "UserTask_ApproveList", Map.of("agreed", "yes"));
		story.answers(FINANCE, ROUND, list.round(), "UserTask_ApproveFunding",
				Map.of("agreed", "no", "reason", "资金安排超出本年度预算，请调整。"));

		// then
		assertThat(story.at(ROUND, list.round())).containsExactly("UserTask_ConfirmRanking");

		// when
		story.confirmed(list.round());
		var renewed = OFFICER
			.gets(() -> story.beans().notices().publish(list.round(), "晋卫医公示", new NoticeText("再次公示", "名单。", "医政处")));
		story.approved(list.round());

		// then
		assertThat(renewed).isNotEqualTo(list.notice());
		assertThat(List.of(story.statusOf(list.first()), story.statusOf(list.second())))
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
