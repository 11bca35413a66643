package cn.denggao.application;

import java.time.Instant;

import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.DossierDesk;
import cn.denggao.application.domain.Signatures.Capacity;
import cn.denggao.application.domain.dossier.Dossiers;
import cn.denggao.application.domain.renewal.RenewingAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

/** Which dossiers keep their form when that of their round is changed. */
@DenggaoTest
class KeepingFormTests extends OneOpenRound {

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private DossierDesk desk;

	@Autowired
	private JdbcTemplate database;

	@Test
	void leavesWhatIsFinishedSubmittedOrReturnedInItsVersion() {
		// given
		var finished = story.filledIn(round, "SX02", "03.04");
		var submitted = story.submitted(round, "SX01", "03.04");
		story.review(submitted, OFFICER, "RETURN", "HOSPITAL");

		// when
		ChangedForm.approve(story, round, false, form -> form.without("I", "awards"));
		renewAll();

		// then
		assertThat(desk.formVersion(finished)).isEqualTo(1);
		assertThat(desk.formVersion(submitted)).isEqualTo(1);
		assertThat(dossiers.section(submitted, "I")).containsKey("awards");
		story.resubmit(submitted, "SX01");
	}

	@Test
	void bringsReturnedOnesAlongIfTheChangeSaysSo() {
		// given
		var returned = story.submitted(round, "SX01", "03.04");
		story.review(returned, OFFICER, "RETURN", "HOSPITAL");

		// when
		ChangedForm.approve(story, round, true, form -> form.without("I", "awards"));
		ChangedForm.approve(story, round, false, form -> form.without("I", "papers"));
		renewAll();

		// then
		assertThat(desk.formVersion(returned)).isEqualTo(2);
		assertThat(dossiers.section(returned, "I")).containsKey("papers").doesNotContainKey("awards");
	}

	@Test
	void keepsFilesOfKindsThatAreNoLongerAskedFor() {
		// given
		var project = story.filledIn(round, "SX01", "03.04");
		story.sign(project, story.principal("SX01"), Capacity.PRINCIPAL, false);
		story.sign(project, story.leader("SX01"), Capacity.PROJECT_LEADER, true);
		int files = database.queryForObject("select count(*) from document_file where owner_id = ?", Integer.class,
				project.toString());

		// when
		ChangedForm.approve(story, round, false, form -> form.withoutFile("O", "MATCHING"));
		renewAll();

		// then
		assertThat(desk.formVersion(project)).isEqualTo(2);
		assertThat(desk.preview(context.getBean(ProjectDirectory.class).require(project), Instant.now()).attachments())
			.noneMatch(file -> file.kind().equals("MATCHING"));
		assertThat(database.queryForObject("select count(*) from document_file where owner_id = ?", Integer.class,
				project.toString()))
			.isEqualTo(files);
	}

	private void renewAll() {
		var all = context.getBean(RenewingAll.class);
		while (all.renew(100) > 0) { // until nothing is left
			continue;
		}
	}

}
