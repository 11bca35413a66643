package cn.denggao.diagrams;

import java.util.Date;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The real diagrams together: what one calls, hands over, awaits and throws fits the
 * other.
 */
class WholeLifeDiagramTests {

	private static final Date DUE = new Date(1_800_000_000_000L);

	@RegisterExtension
	final DiagramEngine engine = DiagramEngine.with("review/expert-scoring", "review/review-stage",
			"application/application-stage", "approval/approval-stage", "construction/construction-stage",
			"inspection/midterm-inspection", "acceptance/final-acceptance", "lifecycle/specialty-project");

	private DiagramCase project;

	@BeforeEach
	void startsAProjectOnWhichAllGoesWell() {
		applicationAnswers();
		reviewAnswers();
		engine.delegate("checkStandingDelegate").answers("standing", "APPROVED");
		engine.delegate("openAgreementDelegate").answers("agreementDueAt", DUE);
		engine.delegate("checkAgreementSignaturesDelegate").answers("signed", true);
		engine.delegate("putInForceDelegate").answers("approvalOutcome", "IN_FORCE");
		inspectionAnswers();
		engine.delegate("closeProjectDelegate").answers("recoveryDue", true);
		project = engine.start("specialty-project", "P-1", "projectId", "P-1", "roundId", "R-1");
	}

	@Test
	void goesFromTheDraftToTheArchive() {
		// given
		inConstruction();

		// when
		project.child("construction-stage").send("construction.TermEnded");
		accept();

		// then
		project.run("ServiceTask_ArchiveProject")
			.hasPassed("CallActivity_ApplicationStage", "CallActivity_ReviewStage", "CallActivity_ApprovalStage",
					"CallActivity_ConstructionStage", "CallActivity_FinalAcceptance", "End_ProjectArchived")
			.hasNotPassed("ServiceTask_CloseProject")
			.hasEnded();
		assertThat(engine.delegate("sumUpPanelDelegate").calls()).isEqualTo(2);
	}

	@Test
	void inspectsBesideTheConstructionByAPanelOfItsOwn() {
		// given
		inConstruction();
		project.send("inspection.MidtermDue");
		var midterm = project.child("midterm-inspection")
			.complete("UserTask_SubmitMidtermReport")
			.complete("UserTask_CheckMidtermReport", "decision", "ACCEPT");

		// when
		judge(midterm.child("review-stage"));
		midterm.complete("UserTask_ConfirmConclusion", "conclusion", "PASS");

		// then
		midterm.hasPassed("CallActivity_InspectionPanel", "End_MidtermPassed").hasEnded();
		project.hasPassed("End_MidtermClosed").standsAt("CallActivity_ConstructionStage");
	}

	@Test
	void endsEverythingWhenTheMidtermTerminatesTheProject() {
		// given
		inConstruction();
		var construction = project.child("construction-stage");
		project.send("inspection.MidtermDue");
		var midterm = project.child("midterm-inspection")
			.complete("UserTask_SubmitMidtermReport")
			.complete("UserTask_CheckMidtermReport", "decision", "ACCEPT");
		judge(midterm.child("review-stage"));

		// when
		midterm.complete("UserTask_ConfirmConclusion", "conclusion", "FAIL")
			.complete("UserTask_DecideTermination", "decision", "TERMINATE");

		// then
		midterm.hasPassed("End_ProjectTerminated").hasEnded();
		construction.hasEnded();
		project.hasPassed("ServiceTask_CloseProject").standsAt("UserTask_StateRecovery");
	}

	@Test
	void takesTheOpenScoresAwayWhenTheProjectLeavesDuringTheReview() {
		// given
		applied();
		var review = project.child("review-stage");
		var scoring = review.child("expert-scoring").complete("UserTask_DeclareConflicts", "conflict", "NONE");

		// when
		project.send("lifecycle.ProjectLeft");

		// then
		scoring.hasNotPassed("UserTask_ScoreApplication").hasEnded();
		review.hasEnded();
		project.hasPassed("End_ProjectLeft", "ServiceTask_CloseProject").standsAt("UserTask_StateRecovery");
	}

	@Test
	void closesTheProjectWhoseDraftMissesTheWindow() {
		// given
		var application = project.child("application-stage");

		// when
		application.send("programme.WindowClosed");

		// then
		application.hasPassed("End_ApplicationLapsed").hasEnded();
		project.hasPassed("Start_ProjectClosed", "ServiceTask_CloseProject").hasNotPassed("ServiceTask_PreparePanel");
	}

	private void applied() {
		project.child("application-stage")
			.complete("UserTask_FillInApplication")
			.complete("UserTask_SignAsPrincipal")
			.complete("UserTask_SignAsProjectLeader")
			.complete("UserTask_SubmitApplication")
			.complete("UserTask_ReviewFormally", "decision", "PASS");
	}

	private void inConstruction() {
		applied();
		judge(project.child("review-stage"));
		project.child("approval-stage")
			.complete("UserTask_DraftAgreement")
			.complete("UserTask_CheckAgreement", "decision", "ACCEPT")
			.complete("UserTask_SignAsPrincipal")
			.complete("UserTask_SignAsProjectLeader")
			.complete("UserTask_SignForCommission");
	}

	private void accept() {
		var acceptance = project.child("final-acceptance")
			.complete("UserTask_ApplyForAcceptance")
			.complete("UserTask_EvaluateIndependently")
			.complete("UserTask_CheckAcceptanceData", "decision", "ACCEPT");
		judge(acceptance.child("review-stage"));
		acceptance.complete("UserTask_ConfirmAcceptance", "conclusion", "QUALIFIED");
	}

	private static void judge(DiagramCase panel) {
		panel.child("expert-scoring")
			.complete("UserTask_DeclareConflicts", "conflict", "NONE")
			.complete("UserTask_ScoreApplication");
		panel.run("ServiceTask_SumUpPanel");
	}

	private void applicationAnswers() {
		engine.delegate("checkEligibilityDelegate").answers("eligibility", "ELIGIBLE");
		engine.delegate("checkSignaturesDelegate").answers("signed", true);
		engine.delegate("routeReviewDelegate")
			.answersAll("reviewerRole", "hc-province", "recommendationNeeded", false, "chainDone", false, "reviewDueAt",
					DUE, "recommendationDueAt", DUE)
			.answersAll("chainDone", true);
	}

	private void reviewAnswers() {
		engine.delegate("preparePanelDelegate").answersAll("panelId", "N-1", "reviewVersion", 1, "reviewNeeded", true);
		engine.delegate("checkPanelDelegate").answers("panelReady", true);
		engine.delegate("openPanelDelegate").answersAll("panelSize", 1, "scoringVersion", 1, "scoringDueAt", DUE);
		engine.delegate("appointExpertDelegate").answersLocally("reviewId", "V-1", "V-2", "V-3");
		engine.delegate("settleSeatDelegate").answersLocally("seatOutcome", "SETTLED");
		engine.delegate("prepareScoringDelegate").answers("remindAt", DUE);
		engine.delegate("sumUpPanelDelegate").answers("panelOutcome", "COMPLETE");
	}

	private void inspectionAnswers() {
		engine.delegate("openInspectionDelegate").answersAll("inspectionId", "I-1", "reportDueAt", DUE);
		engine.delegate("prepareInspectionPanelDelegate").answersAll("panelId", "N-2", "reviewVersion", 1);
		engine.delegate("openAcceptanceDelegate").answersAll("acceptanceId", "A-1", "applyDueAt", DUE);
		engine.delegate("prepareAcceptancePanelDelegate").answersAll("panelId", "N-3", "reviewVersion", 1);
	}

}
