package cn.denggao.application;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.DossierDesk;
import cn.denggao.application.domain.FillingDossier;
import cn.denggao.application.domain.dossier.Dossiers;
import cn.denggao.application.domain.renewal.OldPages;
import cn.denggao.application.domain.renewal.RenewingAll;
import cn.denggao.application.domain.renewal.RenewingDossier;
import cn.denggao.application.domain.writing.SectionChange;
import cn.denggao.application.domain.writing.SectionChange.Field;
import cn.denggao.application.domain.writing.SectionChange.Kind;
import cn.denggao.application.domain.writing.SectionHistory;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** People who save while the form of their dossier is changed, and beside each other. */
@DenggaoTest
class CrossingFormTests extends OneOpenRound {

	@Autowired
	private FillingDossier filling;

	@Autowired
	private RenewingDossier renewing;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private DossierDesk desk;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private TransactionTemplate transaction;

	@Test
	void keepsWhatAColleagueTypedWhenAnotherOldPageIsSavedAfterwards() {
		// given two open pages of version 1
		var project = story.draft(round, "SX01", "03.04");
		applicant.does(() -> filling.save(project, "D", Map.of("wards", "12", "titles", "一等奖"), 0));
		var colleague = story.person("sx01app2", "SX01", Role.HOSPITAL_APPLICANT);
		ChangedForm.approve(story, round, false, form -> form.without("D", "titles"));
		renewing.renew(project);
		var pages = context.getBean(OldPages.class);
		applicant.does(() -> pages.take(project, "D", Map.of("wards", "12", "titles", "特等奖"), 1, 1));

		// when the other page is saved, on which the title stands as before
		colleague.does(() -> pages.take(project, "D", Map.of("wards", "15", "titles", "一等奖"), 1, 1));

		// then
		assertThat(dossiers.section(project, "D")).isEqualTo(Map.of("wards", "15"));
		assertThat(context.getBean(SectionHistory.class).of(project, "D"))
			.filteredOn(change -> change.kind() == Kind.SET_ASIDE)
			.flatExtracting(SectionChange::fields)
			.containsExactly(new Field("titles", "特等奖", "一等奖"), new Field("titles", "一等奖", "特等奖"));
	}

	@Test
	void refusesASaveThatCrossesTheChange() throws Exception {
		// given a form without titles that is just being taken over
		var project = story.draft(round, "SX01", "03.04");
		ChangedForm.approve(story, round, false, form -> form.without("D", "titles"));
		var moved = new CountDownLatch(1);
		var release = new CountDownLatch(1);
		var renewal = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
			renewing.renew(project);
			moved.countDown();
			await(release);
		}));
		assertThat(moved.await(60, TimeUnit.SECONDS)).isTrue();

		// when somebody saves the section for the first time by the form before
		var save = CompletableFuture.runAsync(
				() -> applicant.does(() -> filling.save(project, "D", Map.of("wards", "12", "titles", "一等奖"), 0)));
		untilWaitsOrIsDone(save);
		release.countDown();
		renewal.get(60, TimeUnit.SECONDS);

		// then
		assertThatThrownBy(() -> save.get(60, TimeUnit.SECONDS)).hasRootCauseInstanceOf(Refused.class)
			.hasRootCauseMessage("application.section.saved-by-other");
		assertThat(dossiers.section(project, "D")).isEmpty();
	}

	@Test
	void looksOnceMoreIfTheFormChangesWhileTheDossierIsLookedAt() throws Exception {
		// given
		var project = story.draft(round, "SX01", "03.04");
		ChangedForm.approve(story, round, false, form -> form.without("D", "titles"));
		var looked = new CountDownLatch(1);
		var release = new CountDownLatch(1);
		var look = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
			database.queryForList("select 1 from application_form_due where project_id = ? for update",
					project.value());
			looked.countDown();
			await(release);
			database.update("delete from application_form_due where project_id = ?", project.value());
		}));
		assertThat(looked.await(60, TimeUnit.SECONDS)).isTrue();

		// when
		var change = CompletableFuture
			.runAsync(() -> ChangedForm.approve(story, round, false, form -> form.without("D", "wards")));
		untilWaitsOrIsDone(change);
		release.countDown();
		look.get(60, TimeUnit.SECONDS);
		change.get(60, TimeUnit.SECONDS);

		// then
		assertThat(database.queryForObject("select count(*) from application_form_due where project_id = ?",
				Integer.class, project.value()))
			.isEqualTo(1);
		while (context.getBean(RenewingAll.class).renew(100) > 0) { // all of them
			continue;
		}
		assertThat(desk.formVersion(project)).isEqualTo(3);
	}

	private void untilWaitsOrIsDone(CompletableFuture<?> act) {
		while (!act.isDone()
				&& database.queryForObject("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
						+ " and datname = current_database()", Integer.class) == 0) {
			Thread.onSpinWait();
		}
	}

	private static void await(CountDownLatch latch) {
		try {
			assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
