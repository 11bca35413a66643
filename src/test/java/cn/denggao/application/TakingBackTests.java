package cn.denggao.application;

import java.util.HashMap;
import java.util.Map;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.DossierDesk;
import cn.denggao.application.domain.FillingDossier;
import cn.denggao.application.domain.FinishingDraft;
import cn.denggao.application.domain.Signatures.Capacity;
import cn.denggao.application.domain.dossier.Dossiers;
import cn.denggao.application.domain.renewal.RenewingAll;
import cn.denggao.application.domain.renewal.TakingBackDraft;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A finished draft is taken back to follow a form that was changed meanwhile. */
@DenggaoTest
class TakingBackTests {

	private static final String TAKE_BACK = "收回修改";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc web;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private DossierDesk desk;

	@Autowired
	private TakingBackDraft takingBack;

	private ApplicationStory story;

	private RoundId round;

	private ProjectId project;

	private Acting applicant;

	@BeforeEach
	void aDraftIsFinished() {
		story = new ApplicationStory(context);
		round = story.openRound();
		project = story.filledIn(round, "SX01", "03.04");
		applicant = story.applicant("SX01");
	}

	@Test
	void showsWhatChangedAndKeepsTheFormerFormUntilSomebodyTakesItBack() throws Exception {
		// given
		assertThat(page("application", applicant)).doesNotContain("data-form-left");

		// when
		changeForm();

		// then
		assertThat(desk.formVersion(project)).isEqualTo(1);
		assertThat(page("application", applicant)).contains("data-form-left", "仍按第 1 版填写完成", TAKE_BACK, "教学成果");
		assertThat(page("form", story.leader("SX01"))).contains("data-form-left", "由本院申报人收回修改")
			.doesNotContain("taking-back");
		assertThat(messages("sx01app", "%可以收回修改%")).isOne();
	}

	@Test
	void goesBackToBeWrittenAndVoidsTheSignatureThatWasGiven() throws Exception {
		// given
		story.sign(project, story.leader("SX01"), Capacity.PROJECT_LEADER, true);
		changeForm();

		// when
		web.perform(post("/projects/{id}/form/taking-back", project).with(csrf()).with(authentication(applicant)))
			.andExpect(redirectedUrl("/projects/" + project + "/application"));

		// then
		assertThat(story.openTasks(project)).containsExactly("UserTask_FillInApplication");
		assertThat(desk.formVersion(project)).isEqualTo(2);
		assertThat(messages("sx01leader1", "%签署失效%")).isOne();
		assertThat(messages("sx01head", "%签署失效%")).isZero();
		assertThat(database.queryForObject("""
				select count(*) from audit_entry where subject_id = ? and action = 'application.taken-back'
				and facts::text like '%PROJECT_LEADER%'""", Long.class, project.toString())).isOne();

		// when
		finishByTheNewForm();

		// then
		assertThat(story.openTasks(project)).containsExactly("UserTask_SignAsPrincipal",
				"UserTask_SignAsProjectLeader");
		story.signedByBoth(project, "SX01");
		story.submit(project, "SX01");
		assertThat(story.status(project).isFormalReview()).isTrue();
	}

	@Test
	void goesBackFromTheSubmissionToo() {
		// given
		story.signedByBoth(project, "SX01");
		changeForm();
		assertThat(story.openTasks(project)).containsExactly("UserTask_SubmitApplication");

		// when
		applicant.does(() -> takingBack.takeBack(project));

		// then
		assertThat(story.openTasks(project)).containsExactly("UserTask_FillInApplication");
		assertThat(story.status(project)).isEqualTo(ProjectStatus.DRAFT);
		assertThat(messages("sx01leader1", "%签署失效%")).isOne();
		assertThat(messages("sx01head", "%签署失效%")).isOne();
		finishByTheNewForm();
		assertThat(story.openTasks(project)).hasSize(2);
	}

	@Test
	void isRefusedWhereThereIsNothingToFollow() {
		assertRefused(applicant, "application.form.nothing-to-take-back");

		changeForm();
		assertRefused(story.department("SX01"), "kernel.not-found");
		assertRefused(story.applicant("SX02"), "kernel.not-found");

		story.signedByBoth(project, "SX01");
		story.submit(project, "SX01");
		assertRefused(applicant, "application.form.nothing-to-take-back");
	}

	@Test
	void answersAStaleClickWithASentence() throws Exception {
		web.perform(post("/projects/{id}/form/taking-back", project).with(csrf()).with(authentication(applicant)))
			.andExpect(status().isConflict());
	}

	private void changeForm() {
		ChangedForm.approve(story, round, false,
				form -> form.with("I", "{ code: teaching, label: 教学成果, type: INTEGER, required: true, minimum: 0 }"));
		context.getBean(RenewingAll.class).renew(Integer.MAX_VALUE);
	}

	private void finishByTheNewForm() {
		var dossiers = context.getBean(Dossiers.class);
		var values = new HashMap<>(dossiers.section(project, "I"));
		values.put("teaching", "3");
		applicant.does(() -> {
			context.getBean(FillingDossier.class)
				.save(project, "I", Map.copyOf(values), dossiers.versions(project).get("I"));
			context.getBean(FinishingDraft.class).finish(project);
		});
	}

	private void assertRefused(Acting who, String key) {
		assertThatThrownBy(() -> who.does(() -> takingBack.takeBack(project))).isInstanceOf(Refused.class)
			.hasMessage(key);
	}

	private int messages(String login, String subject) {
		return database.queryForObject(
				"select count(*) from notification_message where recipient = ? and subject like ? and link like ?",
				Integer.class, login, subject, "%" + project + "%");
	}

	private String page(String name, Acting who) throws Exception {
		return web.perform(get("/projects/{id}/" + name, project).with(authentication(who)))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}
