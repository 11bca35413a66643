package cn.denggao.application;

import java.time.Instant;

import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.DossierDesk;
import cn.denggao.application.domain.FinishingDraft;
import cn.denggao.application.domain.Signatures.Capacity;
import cn.denggao.application.domain.Signing;
import cn.denggao.application.domain.dossier.Dossiers;
import cn.denggao.application.domain.renewal.RenewingAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Which dossiers keep their form when that of their round is changed. */
@DenggaoTest
class KeepingFormTests extends OneOpenRound {

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private DossierDesk desk;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	@Test
	void leavesWhatIsFinishedSubmittedOrReturnedInItsVersion() {
		// given
		var finished = story.filledIn(round, "SX02", "03.04");
		var submitted = story.submitted(round, "SX01", "03.04");
		story.review(submitted, OFFICER, "RETURN", "HOSPITAL");

		// when
		ChangedForm.approve(story, round, false, form -> form.without("D", "titles"));
		renewAll();

		// then
		assertThat(desk.formVersion(finished)).isEqualTo(1);
		assertThat(desk.formVersion(submitted)).isEqualTo(1);
		assertThat(dossiers.section(submitted, "D")).containsKey("titles");
		story.resubmit(submitted, "SX01");
	}

	@Test
	void bringsReturnedOnesAlongIfTheChangeSaysSo() {
		// given
		var returned = story.submitted(round, "SX01", "03.04");
		story.review(returned, OFFICER, "RETURN", "HOSPITAL");

		// when
		ChangedForm.approve(story, round, true, form -> form.without("D", "titles"));
		ChangedForm.approve(story, round, false, form -> form.without("D", "wards"));
		renewAll();

		// then
		assertThat(desk.formVersion(returned)).isEqualTo(2);
		assertThat(dossiers.section(returned, "D")).containsKey("wards").doesNotContainKey("titles");
	}

	@Test
	void bringsAReturnedOneAlongBeforeItIsHandedInAgain() {
		// given
		var returned = story.submitted(round, "SX01", "03.04");
		story.review(returned, OFFICER, "RETURN", "HOSPITAL");

		// when nobody has opened it since
		ChangedForm.approve(story, round, true,
				form -> form.with("M", "{ code: people, label: 专班人数, type: INTEGER, required: true }"));

		// then
		assertThatThrownBy(() -> story.resubmit(returned, "SX01")).hasMessage("application.problems");
		assertThat(story.status(returned)).isEqualTo(ProjectStatus.RETURNED);
	}

	@Test
	void bringsAReturnedOneAlongWhenItsDefectsAreOpened() throws Exception {
		// given
		var returned = story.submitted(round, "SX01", "03.04");
		story.review(returned, OFFICER, "RETURN", "HOSPITAL");
		ChangedForm.approve(story, round, true, form -> form.without("D", "titles"));

		// when
		web.perform(get("/projects/{id}/correction", returned).with(authentication(applicant)))
			.andExpect(status().isOk());

		// then
		assertThat(desk.formVersion(returned)).isEqualTo(2);
		assertThat(database.queryForList(
				"select login from audit_entry where subject_id = ? and action = 'application.form-renewed'",
				String.class, returned.toString()))
			.containsExactly("system");
	}

	@Test
	void countsNoSignatureOnWhatWasWordedOtherwise() {
		// given the principal signs and the leader declines
		var project = story.filledIn(round, "SX01", "03.04");
		story.sign(project, story.principal("SX01"), Capacity.PRINCIPAL, true);
		var signing = context.getBean(Signing.class);
		assertThat(signing.signed(project, Instant.EPOCH)).containsExactly(Capacity.PRINCIPAL);
		story.sign(project, story.leader("SX01"), Capacity.PROJECT_LEADER, false);

		// when only words change
		ChangedForm.approve(story, round, false, form -> form.set("D", "wards", "label", "病区"));
		renewAll();
		applicant.does(() -> context.getBean(FinishingDraft.class).finish(project));

		// then
		assertThat(signing.signed(project, Instant.EPOCH)).isEmpty();
		story.signedByBoth(project, "SX01");
		assertThat(signing.signed(project, Instant.EPOCH)).hasSize(2);
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
