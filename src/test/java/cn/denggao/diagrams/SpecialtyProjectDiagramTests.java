package cn.denggao.diagrams;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Each way through 专科建设项目全程; every stage is one waiting task. */
class SpecialtyProjectDiagramTests {

	@RegisterExtension
	static final PathCoverage PATHS = PathCoverage.of("lifecycle/specialty-project");

	@RegisterExtension
	final DiagramEngine engine = DiagramEngine.with("lifecycle/specialty-project");

	@BeforeEach
	void putsStandInsForTheStages() {
		engine.standIn("application-stage", "review-stage", "approval-stage", "construction-stage",
				"midterm-inspection", "final-acceptance");
		engine.delegate("preparePanelDelegate")
			.answersAll("panelId", "N-1", "reviewVersion", 1, "reviewNeeded", true)
			.answersAll("panelId", "N-2", "reviewVersion", 1, "reviewNeeded", true);
		engine.delegate("closeProjectDelegate").answers("recoveryDue", false);
	}

	@Test
	void callsStageAfterStageUntilTheArchive() {
		// given
		var project = inConstruction();

		// when
		finish(project, "construction-stage");
		finish(project, "final-acceptance");

		// then
		project.standsAt("ServiceTask_ArchiveProject");
		project.run("ServiceTask_ArchiveProject")
			.hasPassed("CallActivity_ApplicationStage", "ServiceTask_PreparePanel", "CallActivity_ReviewStage",
					"CallActivity_ApprovalStage", "CallActivity_ConstructionStage", "End_BuildPeriodOver",
					"CallActivity_FinalAcceptance", "ServiceTask_ArchiveProject", "End_ProjectArchived")
			.hasNotPassed("ServiceTask_CloseProject", "CallActivity_MidtermInspection")
			.hasEnded();
	}

	@Test
	void handsEachStageItsKeyAndNothingMoreThanItNeeds() {
		// given
		var project = drafted();
		var application = project.child("application-stage");

		// when
		finish(project, "application-stage");

		// then
		assertThat(application.businessKey()).isEqualTo("P-1");
		var review = project.child("review-stage");
		assertThat(review.businessKey()).isEqualTo("N-1");
		assertThat(review.variables()).containsOnlyKeys("panelId", "projectId");
	}

	@Test
	void skipsTheReviewWhereNoneIsNeeded() {
		// given
		engine.delegate("preparePanelDelegate").instead().answers("reviewNeeded", false);
		var project = drafted();

		// when
		finish(project, "application-stage");

		// then
		project.standsAt("CallActivity_ApprovalStage").hasNotPassed("CallActivity_ReviewStage");
	}

	@Test
	void reviewsWithANewPanelWhenTheReviewIsReopened() {
		// given
		var project = inApproval();

		// when
		finish(project, "approval-stage", "approvalOutcome", "REVIEW_REOPENED");

		// then
		project.standsAt("CallActivity_ReviewStage").hasNotPassed("SubProcess_BuildPeriod");
		assertThat(project.child("review-stage").businessKey()).isEqualTo("N-2");
		assertThat(engine.delegate("preparePanelDelegate").calls()).isEqualTo(2);
	}

	@Test
	void waitsForTheApprovalAgainWhenItsOutcomeIsUnclear() {
		// given
		var project = inApproval();

		// when
		finish(project, "approval-stage", "approvalOutcome", "SOMETHING");

		// then
		project.standsAt("CallActivity_ApprovalStage");
	}

	@Test
	void holdsAMidtermInspectionBesideTheConstruction() {
		// given
		var project = inConstruction();

		// when
		project.send("inspection.MidtermDue");

		// then
		project.standsAt("CallActivity_ConstructionStage", "CallActivity_MidtermInspection");
		finish(project, "construction-stage");
		project.standsAt("CallActivity_MidtermInspection").hasNotPassed("CallActivity_FinalAcceptance");
		finish(project, "midterm-inspection");
		project.hasPassed("End_MidtermClosed").standsAt("CallActivity_FinalAcceptance");
	}

	@Test
	void closesTheProjectWhenAStageEndsIt() {
		// given
		var project = drafted();

		// when
		project.child("application-stage").run("Leave");

		// then
		project.hasPassed("Start_ProjectClosed", "ServiceTask_CloseProject")
			.hasNotPassed("ServiceTask_PreparePanel")
			.standsAt("ServiceTask_ArchiveClosedProject");
		project.run("ServiceTask_ArchiveClosedProject").hasPassed("End_ProjectClosed").hasEnded();
	}

	@Test
	void closesTheProjectWhenTheMidtermEndsIt() {
		// given
		var project = inConstruction().send("inspection.MidtermDue");
		var construction = project.child("construction-stage");

		// when
		project.child("midterm-inspection").run("Leave");

		// then
		construction.hasEnded();
		project.hasPassed("ServiceTask_CloseProject").standsAt("ServiceTask_ArchiveClosedProject");
	}

	@Test
	void leavesByDecisionFromAnyStageOnce() {
		// given
		var project = drafted();
		var application = project.child("application-stage");

		// when
		project.send("lifecycle.ProjectLeft");

		// then
		application.hasEnded();
		project.hasPassed("Start_ProjectLeft", "End_ProjectLeft", "Start_ProjectClosed", "ServiceTask_CloseProject");
		assertThatThrownBy(() -> project.send("lifecycle.ProjectLeft"))
			.isInstanceOf(MismatchingMessageCorrelationException.class);
		assertThat(engine.delegate("closeProjectDelegate").calls()).isEqualTo(1);
	}

	@Test
	void recoversTheMoneyBeforeTheArchive() {
		// given
		engine.delegate("closeProjectDelegate").instead().answers("recoveryDue", true);
		var project = inConstruction().send("lifecycle.ProjectLeft");

		// when
		project.complete("UserTask_StateRecovery").complete("UserTask_ConfirmRecovery");

		// then
		project.run("ServiceTask_ArchiveClosedProject")
			.hasPassed("UserTask_StateRecovery", "UserTask_ConfirmRecovery", "ServiceTask_ArchiveClosedProject",
					"End_ProjectClosed")
			.hasEnded();
	}

	@Test
	void keepsTheStagesWhileSuspended() {
		// given
		var project = inConstruction();

		// when
		project.send("lifecycle.ProjectSuspended");

		// then
		project.standsAt("CallActivity_ConstructionStage", "UserTask_DecideResumption");
		project.complete("UserTask_DecideResumption")
			.hasPassed("End_ProjectResumed")
			.standsAt("CallActivity_ConstructionStage");
	}

	@Test
	void closesASuspendedProject() {
		// given
		var project = inConstruction().send("lifecycle.ProjectSuspended");

		// when
		project.send("lifecycle.ProjectLeft");

		// then
		project.hasPassed("ServiceTask_CloseProject")
			.hasNotPassed("UserTask_DecideResumption")
			.standsAt("ServiceTask_ArchiveClosedProject");
	}

	@Test
	void closesAnArchivedProjectWhoseTitleIsRevoked() {
		// when
		var project = engine.startByMessage("acceptance.TitleRevoked", "P-1", "projectId", "P-1");

		// then
		project.hasPassed("Start_TitleRevoked", "End_TitleRevoked", "Start_ProjectClosed", "ServiceTask_CloseProject")
			.hasNotPassed("CallActivity_ApplicationStage")
			.standsAt("ServiceTask_ArchiveClosedProject");
	}

	@Test
	void acceptsAnewWhenARecheckIsDue() {
		// given
		var project = engine.startByMessage("acceptance.RecheckDue", "P-1", "projectId", "P-1");

		// when
		finish(project, "final-acceptance");

		// then
		project.hasPassed("Start_RecheckDue", "CallActivity_FinalAcceptance")
			.hasNotPassed("CallActivity_ApplicationStage")
			.standsAt("ServiceTask_ArchiveProject");
	}

	private DiagramCase drafted() {
		return engine.start("specialty-project", "P-1", "projectId", "P-1", "roundId", "R-1");
	}

	private DiagramCase inApproval() {
		var project = drafted();
		finish(project, "application-stage");
		finish(project, "review-stage");
		return project.standsAt("CallActivity_ApprovalStage");
	}

	private DiagramCase inConstruction() {
		var project = inApproval();
		finish(project, "approval-stage", "approvalOutcome", "IN_FORCE");
		return project.standsAt("CallActivity_ConstructionStage");
	}

	private static void finish(DiagramCase project, String stage, Object... variables) {
		project.child(stage).complete("Work", variables);
	}

}
