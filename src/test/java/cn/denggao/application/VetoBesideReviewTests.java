package cn.denggao.application;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.veto.DecidingVeto;
import cn.denggao.requirements.Requirement;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static cn.denggao.application.ApplicationStory.CHIEF;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static cn.denggao.application.ApplicationStory.REASON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A formal review and the confirmation of a veto that meet: the later sees the earlier.
 */
@DenggaoTest
class VetoBesideReviewTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private DecidingVeto deciding;

	@Autowired
	private TransactionTemplate transactions;

	private ApplicationStory story;

	private ProjectId project;

	@BeforeEach
	void aVetoWaitsToBeConfirmed() {
		story = new ApplicationStory(context);
		var round = story.openRound(draft -> database.update("""
				update programme_round set draft_rules = (draft_rules::jsonb || jsonb_build_object('admission',
				jsonb_build_object('vetoes', jsonb_build_object('MAJOR_INCIDENT', 'HOLD'))))::text where id = ?""",
				draft.value()));
		project = story.submitted(round, "SX01", "03.04");
		OFFICER.does(() -> deciding.record(project, "", "MAJOR_INCIDENT", REASON));
	}

	@AfterEach
	void forgetsTheVeto() {
		database.update("delete from application_veto");
	}

	@Test
	@Requirement("R003-22")
	void takesOutWhatPassesWhileItIsConfirmed() throws Exception {
		meet(() -> story.review(project, OFFICER, "PASS"), this::confirm).get(30, TimeUnit.SECONDS);

		assertThat(story.status(project)).isEqualTo(ProjectStatus.NOT_SELECTED);
		assertThat(story.openTasks(project)).isEmpty();
	}

	@Test
	@Requirement("R003-22")
	void refusesToPassWhatIsVetoedMeanwhile() throws Exception {
		var passing = meet(this::confirm, () -> story.review(project, OFFICER, "PASS"));

		assertThatThrownBy(() -> passing.get(30, TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class)
			.hasStackTraceContaining("application.review.vetoed");
		assertThat(story.status(project)).isEqualTo(ProjectStatus.FORMAL_REVIEW_PROVINCE);
	}

	/** Applications of other hospitals are none of its business. */
	@Test
	void readsTheHospitalsOwnApplicationsOnly() {
		// given
		database.update(
				"""
						insert into application_project (id, code, round_id, hospital_id, specialty_code, title, status, version)
						select gen_random_uuid(), 'T-VETO-' || s.code, p.round_id, 'SX02', s.code, '项目', 'RANKED', 0
						from application_project p cross join (select code from organisation_specialty limit 50) s
						where p.id = ?""",
				project.value());
		var statistics = context.getBean(EntityManagerFactory.class).unwrap(SessionFactory.class).getStatistics();
		statistics.setStatisticsEnabled(true);
		statistics.clear();

		// when
		confirm();

		// then
		assertThat(statistics.getEntityStatistics("cn.denggao.application.domain.Project").getLoadCount())
			.isLessThan(20);
		statistics.setStatisticsEnabled(false);
	}

	private void confirm() {
		CHIEF.does(() -> deciding.confirm(project, deciding.of(project).get(0).id()));
	}

	/** The second begins while the first has done its work and not ended. */
	private CompletableFuture<Void> meet(Runnable first, Runnable second) throws Exception {
		var done = new CountDownLatch(1);
		var go = new CountDownLatch(1);
		var one = CompletableFuture.runAsync(() -> transactions.executeWithoutResult(unused -> {
			first.run();
			done.countDown();
			await(go);
		}));
		await(done);
		var other = CompletableFuture.runAsync(second);
		while (!other.isDone() && waiting() == 0) {
			Thread.onSpinWait();
		}
		go.countDown();
		one.get(30, TimeUnit.SECONDS);
		return other;
	}

	private int waiting() {
		return database.queryForObject(
				"select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like '%vetoes %'",
				Integer.class);
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
