package cn.denggao.application;

import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.renewal.RenewingAll;
import cn.denggao.application.domain.renewal.TakingBackDraft;
import cn.denggao.engine.guard.FormerDrawing;
import cn.denggao.programme.RoundId;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * An application that runs by the drawing from before signed drafts could be opened again
 * is handed in by the program of today.
 */
@DenggaoTest
class FormerStageTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private TakingBackDraft takingBack;

	@Autowired
	private ProcessEngine engine;

	private ApplicationStory story;

	private FormerDrawing former;

	private RoundId round;

	private ProjectId project;

	@BeforeEach
	void anApplicationOfTheFormerDrawingIsSigned() {
		former = new FormerDrawing(engine, "application", "application-stage.bpmn");
		story = new ApplicationStory(context);
		round = story.openRound();
		project = story.filledIn(round, "SX01", "03.04");
		story.signedByBoth(project, "SX01");
	}

	@AfterEach
	void newApplicationsRunByTheDrawingOfToday() {
		former.close();
	}

	@Test
	void isHandedInAndReviewed() {
		story.submit(project, "SX01");
		assertThat(story.status(project).isFormalReview()).isTrue();
	}

	@Test
	void staysSignedWhenTheFormChanges() {
		// given
		ChangedForm.approve(story, round, false,
				form -> form.with("I", "{ code: teaching, label: 教学成果, type: INTEGER, required: true, minimum: 0 }"));
		context.getBean(RenewingAll.class).renew(Integer.MAX_VALUE);

		// then
		assertThatThrownBy(() -> story.applicant("SX01").does(() -> takingBack.takeBack(project)))
			.hasMessage("application.form.nothing-to-take-back");
		assertThat(story.openTasks(project)).containsExactly("UserTask_SubmitApplication");
		story.submit(project, "SX01");
	}

}
