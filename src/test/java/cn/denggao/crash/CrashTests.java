package cn.denggao.crash;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

import cn.denggao.SharedMail;
import cn.denggao.SharedPostgres;
import cn.denggao.crash.Ground.Open;
import cn.denggao.crash.NodeMain.Story;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Two nodes start at once on an empty database and work; one is killed while a job, a
 * request and a mail of its are half done. The other carries on, and nobody can tell.
 */
class CrashTests {

	private final String url = SharedPostgres.newDatabase();

	private final Ground ground = new Ground(url);

	private final List<Node> nodes = new ArrayList<>();

	private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

	private final ConcurrentLinkedQueue<String> left = new ConcurrentLinkedQueue<>();

	@BeforeEach
	void startTwoNodes() {
		nodes.add(Node.thatPrepares(Story.REVIEWS, "node-a", url));
		nodes.add(Node.of("node-b", url));
		until(() -> nodes.stream().allMatch(Node::answers) && ground.isPrepared());
	}

	@AfterEach
	void stopThem() throws Exception {
		for (var node : nodes) {
			node.close();
		}
	}

	@Test
	void losesNothingAndDoesNothingTwiceWhenANodeIsKilled() throws Exception {
		// given
		var reviews = new ArrayList<>(ground.open("UserTask_ReviewFormally"));
		assertThat(reviews).hasSize(Preparation.TO_REVIEW.size());
		var last = reviews.remove(0);
		var disputed = reviews.get(2);
		var overdue = ground.open("UserTask_CorrectApplication").get(0);
		var job = ground.keep(overdue.project());
		ground.letCorrectionsBeOverdue();
		until(() -> !ground.waitingFor(job).isEmpty());
		var victim = named(ground.waitingFor(job).get(0));
		var survivor = nodes.stream().filter(node -> node != victim).findFirst().orElseThrow();

		// when
		victim.mail().holdTheNext();
		survivor.mail().shut();
		ground.letMailsGo();
		until(() -> victim.mail().isHolding());
		survivor.mail().open();
		var request = ground.keep(disputed.project());
		var victims = reviews.subList(0, 6);
		var officers = officers(victim, victims);
		officers.addAll(officers(survivor, reviews.subList(6, reviews.size())));
		until(() -> victims.stream()
			.filter(review -> review != disputed)
			.map(Open::task)
			.allMatch(acknowledged::contains));
		assertThat(victim.mail().isHolding() && ground.waitingFor(job).contains(victim.name())).isTrue();
		victim.kill();
		job.rollback();
		request.rollback();
		job.close();
		request.close();
		for (var officer : officers) {
			officer.join();
		}
		assertThat(left).contains(disputed.task());
		new Officer(survivor, left, left, acknowledged).run();

		// then
		until(() -> ground
			.number("select count(*) from application_project where status = 'LAPSED'") == Preparation.RETURNED.size());
		until(() -> ground.number("select count(*) from notification_message where sent_at is null") == 0);
		assertEveryReviewHappenedOnce(reviews);
		assertEveryMailCameOnce();
		assertNothingIsBroken();

		// when
		var third = Node.of("node-c", url);
		nodes.add(third);
		until(third::answers);
		new Officer(third, left, left, acknowledged).review(last.task());

		// then
		reviews.add(last);
		assertEveryReviewHappenedOnce(reviews);
		assertNothingIsBroken();
	}

	private List<Thread> officers(Node node, List<Open> reviews) {
		var tasks = new ConcurrentLinkedQueue<>(reviews.stream().map(Open::task).toList());
		var threads = new ArrayList<Thread>();
		for (var number = 0; number < 2; number++) {
			var thread = new Thread(new Officer(node, tasks, left, acknowledged));
			thread.start();
			threads.add(thread);
		}
		return threads;
	}

	private void assertEveryReviewHappenedOnce(List<Open> reviews) {
		var done = ground.texts("select subject_id from audit_entry where action = 'application.formally-reviewed'");
		assertThat(reviews).allSatisfy(review -> {
			assertThat(done).containsOnlyOnce(review.project());
			assertThat(statusOf(review)).isEqualTo("RECOMMENDED");
		});
		assertThat(ground.open("UserTask_ReviewFormally")).doesNotContainAnyElementsOf(reviews);
		assertThat(acknowledged).isSubsetOf(reviews.stream().map(Open::task).toList());
	}

	private void assertEveryMailCameOnce() {
		var written = ground.texts("select dedup_key || '|' || recipient from notification_message");
		assertThat(written).hasSizeGreaterThan(Preparation.MAILS);
		assertThat(mails()).hasSameSizeAs(written).doesNotHaveDuplicates();
	}

	private void assertNothingIsBroken() {
		assertThat(ground.number("select count(*) from act_ru_incident")).isZero();
		assertThat(ground.number("select count(*) from act_ru_job where retries_ = 0")).isZero();
		assertThat(ground.number("select count(*) from act_re_deployment where source_ = 'shipped'")).isOne();
		assertThat(ground.number("select max(version_) from act_re_procdef")).isOne();
	}

	private String statusOf(Open review) {
		return ground.texts("select status from application_project where id = '" + review.project() + "'").get(0);
	}

	/** Ids of the mails of this story that have arrived. */
	private static List<String> mails() {
		return Arrays.stream(SharedMail.server().getReceivedMessages())
			.filter(CrashTests::isOurs)
			.map(CrashTests::idOf)
			.collect(Collectors.toList());
	}

	private static boolean isOurs(MimeMessage mail) {
		return idOf(mail).endsWith("@crash.test>");
	}

	private static String idOf(MimeMessage mail) {
		try {
			return mail.getMessageID();
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Node named(String name) {
		return nodes.stream().filter(node -> node.name().equals(name)).findFirst().orElseThrow();
	}

	private static void until(Callable<Boolean> condition) {
		await().pollInterval(Duration.ofMillis(100)).atMost(Duration.ofMinutes(4)).until(condition);
	}

}
