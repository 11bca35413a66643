package cn.denggao.application;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.Submissions;
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
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * Many hand in at the same moment: one dossier twice, one hospital twice, many hospitals.
 */
@DenggaoTest
@ExtendWith(PositionsAgree.class)
class SubmittingAtOnceTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc web;

	@Autowired
	private RoundDirectory rounds;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private OfficialClock clock;

	@Autowired
	private JdbcTemplate database;

	private ApplicationStory story;

	private RoundId round;

	private ProjectId project;

	@BeforeEach
	void hasASignedDraft() {
		story = new ApplicationStory(context);
		round = story.openRound();
		project = signed("SX01", "03.04");
	}

	@Test
	void leadsTwoSimultaneousClicksToOneReceipt() throws Exception {
		// when
		var answers = together(() -> click(project), () -> click(project), () -> click(project));

		// then
		assertThat(answers).containsOnly("/projects/" + project + "/receipt");
		assertThat(story.bean(Submissions.class).all(project)).hasSize(1);
		assertThat(story.openTasks(project)).containsExactly("UserTask_ReviewFormally");
	}

	@Test
	void countsTwoOfOneHospitalOneAfterTheOther() throws Exception {
		// given a cap that one more reaches
		var second = story.filledInLike(project, round, "SX01", "03.02");
		story.signedByBoth(second, "SX01");
		story.submitted(round, "SX02", "03.01");
		for (var specialty : List.of("04.01", "04.02", "04.04")) {
			var earlier = story.filledInLike(project, round, "SX01", specialty);
			story.signedByBoth(earlier, "SX01");
			story.submit(earlier, "SX01");
		}

		// when
		var answers = together(() -> submit(project), () -> submit(second));

		// then
		assertThat(answers).containsExactlyInAnyOrder("submitted", "application.not-eligible");
		assertThat(submittedBy("SX01")).isEqualTo(4);
	}

	@Test
	void letsAnotherHospitalThroughWhileOneHandsIn() throws Exception {
		// given a submission that has everything but its commit
		var other = signed("SX02", "03.01");
		var held = new CountDownLatch(1);
		var release = new CountDownLatch(1);
		var slow = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
			story.submit(project, "SX01");
			held.countDown();
			await(release);
		}));
		assertThat(held.await(60, TimeUnit.SECONDS)).isTrue();

		// when
		var quick = CompletableFuture.runAsync(() -> story.submit(other, "SX02"));
		quick.get(60, TimeUnit.SECONDS);

		// then
		assertThat(story.status(other)).isEqualTo(ProjectStatus.FORMAL_REVIEW_PROVINCE);
		assertThat(slow).isNotDone();
		release.countDown();
		slow.get(60, TimeUnit.SECONDS);
		assertThat(story.status(project)).isEqualTo(ProjectStatus.FORMAL_REVIEW_PROVINCE);
	}

	@Test
	void closesTheWindowOnlyAfterWhoeverHandsIn() throws Exception {
		// given
		var left = story.draft(round, "SX02", "03.01");
		var held = new CountDownLatch(1);
		var release = new CountDownLatch(1);
		var slow = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
			story.submit(project, "SX01");
			held.countDown();
			await(release);
		}));
		assertThat(held.await(60, TimeUnit.SECONDS)).isTrue();

		// when
		var closing = CompletableFuture.supplyAsync(() -> story.windowCloses(round));
		while (waiting() == 0) {
			Thread.onSpinWait();
		}
		release.countDown();
		slow.get(60, TimeUnit.SECONDS);

		// then
		assertThat(closing.get(60, TimeUnit.SECONDS)).containsExactly(left.toString());
		assertThat(story.status(project)).isEqualTo(ProjectStatus.FORMAL_REVIEW_PROVINCE);
	}

	@Test
	void refusesWhoeverIsTooLateWithoutWaitingForTheRound() throws Exception {
		// given somebody who closes the window
		story.closes(round, clock.now().minus(Duration.ofSeconds(1)));
		var held = new CountDownLatch(1);
		var release = new CountDownLatch(1);
		var closer = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
			rounds.lock(round);
			held.countDown();
			await(release);
		}));
		assertThat(held.await(60, TimeUnit.SECONDS)).isTrue();

		// then
		assertThat(CompletableFuture.supplyAsync(() -> submit(project)).get(60, TimeUnit.SECONDS))
			.isEqualTo("application.window-closed");
		release.countDown();
		closer.get(60, TimeUnit.SECONDS);
	}

	@Test
	void losesNobodyAndTakesNobodyLateWhenAllComeAtOnce() throws Exception {
		// given
		var all = Stream.of("SX02", "SX03", "SX04", "SX05", "SX06", "SX07", "SX09", "SX10")
			.map(hospital -> signedLike(hospital, "04.03"))
			.toList();
		var closes = clock.now().plusMillis(400);
		story.closes(round, closes);

		// when
		var answers = together(all.stream().<Callable<String>>map(each -> () -> submit(each)).toArray(Callable[]::new));

		// then
		assertThat(answers).isSubsetOf("submitted", "application.window-closed");
		for (int at = 0; at < all.size(); at++) {
			var kept = story.bean(Submissions.class).newest(all.get(at));
			assertThat(kept.isPresent()).isEqualTo(answers.get(at).equals("submitted"));
			assertThat(kept.map(Submissions.Submission::submittedAt).orElse(Instant.MIN)).isBeforeOrEqualTo(closes);
		}
	}

	private ProjectId signed(String hospital, String specialty) {
		var signed = story.filledIn(round, hospital, specialty);
		story.signedByBoth(signed, hospital);
		return signed;
	}

	private ProjectId signedLike(String hospital, String specialty) {
		var signed = story.filledInLike(project, round, hospital, specialty);
		story.signedByBoth(signed, hospital);
		return signed;
	}

	private String click(ProjectId each) throws Exception {
		return web
			.perform(
					post("/projects/{id}/submission", each).with(authentication(story.department("SX01"))).with(csrf()))
			.andReturn()
			.getResponse()
			.getRedirectedUrl();
	}

	private String submit(ProjectId each) {
		try {
			story.submit(each, story.bean(ProjectDirectory.class).require(each).hospital().value());
			return "submitted";
		}
		catch (Refused ex) {
			return ex.key();
		}
	}

	private long submittedBy(String hospital) {
		return database.queryForObject("""
				select count(*) from application_project where round_id = ? and hospital_id = ?
				and submitted_at is not null""", Long.class, round.value(), hospital);
	}

	private int waiting() {
		return database.queryForObject(
				"select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like '%programme_round%'",
				Integer.class);
	}

	@SafeVarargs
	private static List<String> together(Callable<String>... acts) throws Exception {
		var begin = new CountDownLatch(1);
		var running = Stream.of(acts).map(act -> CompletableFuture.supplyAsync(() -> {
			await(begin);
			try {
				return act.call();
			}
			catch (Exception ex) {
				return ex.toString();
			}
		}, each -> new Thread(each).start())).toList();
		begin.countDown();
		var answers = new ArrayList<String>();
		for (var one : running) {
			answers.add(one.get(120, TimeUnit.SECONDS));
		}
		return answers;
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await(60, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
