package cn.denggao.application;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import cn.denggao.DenggaoTest;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.tracking.PositionsAgree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DenggaoTest
@ExtendWith(PositionsAgree.class)
class ClosingInstantTests {

	private static final Instant CLOSES = Instant.parse("2100-05-10T09:30:00Z");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private OfficialClock clock;

	@Autowired
	private RoundDirectory rounds;

	@Autowired
	private TransactionTemplate transaction;

	private ApplicationStory story;

	private RoundId round;

	private ProjectId project;

	@BeforeEach
	void hasASignedDraft() {
		story = new ApplicationStory(context);
		round = story.openRound();
		project = story.filledIn(round, "SX01", "03.04");
		story.signedByBoth(project, "SX01");
	}

	@Test
	void acceptsASubmissionAtTheClosingInstant() {
		// given
		story.closes(round, CLOSES);

		// when
		atClock("2100-05-10 17:30:00.000+08", () -> story.submit(project, "SX01"));

		// then
		assertThat(story.status(project)).isEqualTo(ProjectStatus.FORMAL_REVIEW_PROVINCE);
		assertThat(story.bean(ProjectDirectory.class).require(project).submittedAt()).isEqualTo(CLOSES);
	}

	@Test
	void refusesASubmissionAMillisecondLater() {
		// given
		story.closes(round, CLOSES);

		// then
		atClock("2100-05-10 17:30:00.001+08",
				() -> assertThatThrownBy(() -> story.submit(project, "SX01")).isInstanceOf(Refused.class)
					.hasMessage("application.window-closed"));
		assertThat(story.status(project)).isEqualTo(ProjectStatus.DRAFT);
		assertThat(story.openTasks(project)).containsExactly("UserTask_SubmitApplication");
	}

	@Test
	void refusesASubmissionThatWaitedForTheLockBeyondTheDeadline() throws Exception {
		// given
		var deadline = clock.now().plus(Duration.ofSeconds(3));
		story.closes(round, deadline);
		var locked = new CountDownLatch(1);
		var released = new CountDownLatch(1);
		var closer = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
			rounds.lock(round);
			locked.countDown();
			await(released);
		}));
		assertThat(locked.await(10, TimeUnit.SECONDS)).isTrue();
		var submission = CompletableFuture.runAsync(() -> story.submit(project, "SX01"));
		waitUntil(() -> database.queryForObject(
				"select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like '%programme_round%'",
				Integer.class) > 0);

		// when: the deadline passes while the submission waits
		waitUntil(() -> clock.now().isAfter(deadline));
		released.countDown();
		closer.get(10, TimeUnit.SECONDS);

		// then
		assertThatThrownBy(() -> submission.get(10, TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class)
			.cause()
			.isInstanceOf(Refused.class)
			.hasMessage("application.window-closed");
		assertThat(story.status(project)).isEqualTo(ProjectStatus.DRAFT);
	}

	@Test
	void lapsesDraftsButNotWhatWasSubmitted() {
		// given
		var open = story.draft(round, "SX02", "03.01");
		story.submit(project, "SX01");

		// when
		var lapsed = story.windowCloses(round);

		// then
		assertThat(lapsed).containsExactly(open.toString());
		assertThat(story.status(open)).isEqualTo(ProjectStatus.LAPSED);
		assertThat(story.status(project)).isEqualTo(ProjectStatus.FORMAL_REVIEW_PROVINCE);
	}

	/** Lets the database's own clock stand still at an instant. */
	private void atClock(String instant, Runnable act) {
		database.execute("alter function app_now() rename to app_now_running");
		database.execute("create function app_now() returns timestamptz language sql as " + "$$ select timestamptz '"
				+ instant + "' $$");
		try {
			act.run();
		}
		finally {
			database.execute("drop function app_now()");
			database.execute("alter function app_now_running() rename to app_now");
		}
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await(60, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static void waitUntil(BooleanSupplier condition) {
		while (!condition.getAsBoolean()) {
			Thread.onSpinWait();
		}
	}

}
