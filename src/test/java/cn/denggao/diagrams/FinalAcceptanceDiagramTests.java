package cn.denggao.diagrams;

import java.util.Date;

import cn.denggao.engine.NotDueYet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Each way through 期末验收. */
class FinalAcceptanceDiagramTests {

	private static final String[] CHECKS = { "UserTask_CheckAcceptanceData", "UserTask_EvaluateIndependently" };

	@RegisterExtension
	static final PathCoverage PATHS = PathCoverage.of("acceptance/final-acceptance");

	@RegisterExtension
	final DiagramEngine engine = DiagramEngine.with("acceptance/final-acceptance");

	@BeforeEach
	void answersThatLeadStraightOn() {
		engine.standIn("review-stage");
		engine.delegate("openAcceptanceDelegate").answersAll("acceptanceId", "A-1", "applyDueAt", new Date());
		engine.delegate("prepareAcceptancePanelDelegate").answersAll("panelId", "N-1", "reviewVersion", 1);
		engine.delegate("concludeAcceptanceDelegate").answers("conclusion", "RECTIFY");
		engine.delegate("orderReacceptanceDelegate").answers("rectifyDueAt", new Date());
		engine.delegate("openReacceptanceDelegate").answers("reAcceptance", true);
	}

	@ParameterizedTest
	@ValueSource(strings = { "EXCELLENT", "QUALIFIED" })
	void issuesACertificateAndGoesOn(String conclusion) {
		// given
		var stage = reviewed();

		// when
		stage.complete("UserTask_ConfirmAcceptance", "conclusion", conclusion);

		// then
		stage
			.hasPassed("ServiceTask_OpenAcceptance", "UserTask_ApplyForAcceptance", "Gateway_ForkChecks",
					"UserTask_CheckAcceptanceData", "UserTask_EvaluateIndependently", "Gateway_JoinChecks",
					"CallActivity_AcceptancePanel", "BusinessRuleTask_ConcludeAcceptance", "UserTask_ConfirmAcceptance",
					"ServiceTask_IssueCertificate", "End_ProjectAccepted")
			.hasNotPassed("UserTask_MendAcceptanceData", "ServiceTask_OrderReacceptance", "UserTask_DecideSanctions")
			.hasGoneOn();
		assertThat(engine.delegate("issueCertificateDelegate").calls()).isEqualTo(1);
	}

	@Test
	void handsThePanelNothingButItsIds() {
		// given
		var stage = applied();

		// when
		stage.complete("UserTask_EvaluateIndependently").complete("UserTask_CheckAcceptanceData", "decision", "ACCEPT");

		// then
		var panel = stage.child("review-stage");
		assertThat(panel.businessKey()).isEqualTo("N-1");
		assertThat(panel.variable("projectId")).isEqualTo("P-1");
		assertThat(panel.variable("acceptanceId")).isNull();
	}

	@Test
	void flagsALateApplicationAndStillTakesIt() {
		// given
		var stage = opened();

		// when
		stage.run("Boundary_ApplicationForAcceptanceOverdue");

		// then
		stage
			.hasPassed("Boundary_ApplicationForAcceptanceOverdue", "ServiceTask_FlagLateAcceptance",
					"End_LateReportFlagged")
			.standsAt("UserTask_ApplyForAcceptance");
	}

	@Test
	void waitsForTheIndependentEvaluation() {
		// given
		var stage = applied();

		// when
		stage.complete("UserTask_CheckAcceptanceData", "decision", "ACCEPT");

		// then
		stage.standsAt("UserTask_EvaluateIndependently", "Gateway_JoinChecks")
			.hasNotPassed("ServiceTask_PrepareAcceptancePanel");
	}

	@ParameterizedTest
	@ValueSource(strings = { "RETURN", "PERHAPS" })
	void letsTheDataBeMendedAndChecksAgain(String decision) {
		// given
		var stage = applied().complete("UserTask_EvaluateIndependently");

		// when
		stage.complete("UserTask_CheckAcceptanceData", "decision", decision);

		// then
		stage.standsAt("UserTask_MendAcceptanceData", "Gateway_JoinChecks")
			.complete("UserTask_MendAcceptanceData")
			.standsAt("UserTask_CheckAcceptanceData", "Gateway_JoinChecks")
			.hasNotPassed("ServiceTask_PrepareAcceptancePanel");
	}

	@Test
	void asksAgainWhenThereIsNoKnownConclusion() {
		// given
		var stage = reviewed();

		// when
		stage.complete("UserTask_ConfirmAcceptance", "conclusion", "PERHAPS");

		// then
		stage.standsAt("UserTask_ConfirmAcceptance").hasNotPassed("ServiceTask_IssueCertificate");
	}

	@Test
	void checksAgainWhenRectificationIsReportedDone() {
		// given
		var stage = rectifying();

		// when
		stage.complete("UserTask_RectifyForReacceptance");

		// then
		stage
			.hasPassed("ServiceTask_OrderReacceptance", "UserTask_RectifyForReacceptance",
					"ServiceTask_OpenReacceptance", "Gateway_ForkChecks")
			.hasNotPassed("Boundary_ReacceptanceRectificationEnds", "ServiceTask_IssueCertificate")
			.standsAt(CHECKS);
		assertThat(stage.variable("reAcceptance")).isEqualTo(true);
	}

	@Test
	void checksAgainWhenTheRectificationPeriodEnds() {
		// given
		var stage = rectifying();

		// when
		stage.run("Boundary_ReacceptanceRectificationEnds");

		// then
		stage.hasPassed("Boundary_ReacceptanceRectificationEnds", "ServiceTask_OpenReacceptance").standsAt(CHECKS);
	}

	@Test
	void keepsRectifyingWhenTheTimerIsEarly() {
		// given
		engine.delegate("openReacceptanceDelegate").instead().refuses(new NotDueYet(new Date().toInstant()));
		var stage = rectifying();

		// when
		assertThatThrownBy(() -> stage.run("Boundary_ReacceptanceRectificationEnds")).isInstanceOf(NotDueYet.class);

		// then
		stage.standsAt("UserTask_RectifyForReacceptance");
	}

	@Test
	void acceptsAfterTheReacceptance() {
		// given
		var stage = reviewed(rectifying().complete("UserTask_RectifyForReacceptance"));

		// when
		stage.complete("UserTask_ConfirmAcceptance", "conclusion", "QUALIFIED");

		// then
		stage
			.hasPassed("ServiceTask_OpenReacceptance", "Gateway_JoinChecks", "CallActivity_AcceptancePanel",
					"End_ProjectAccepted")
			.hasNotPassed("UserTask_DecideSanctions")
			.hasGoneOn();
		assertThat(engine.delegate("prepareAcceptancePanelDelegate").calls()).isEqualTo(2);
	}

	@Test
	void leavesTheProgrammeWhenSanctionsAreDecided() {
		// given
		var stage = reviewed().complete("UserTask_ConfirmAcceptance", "conclusion", "UNQUALIFIED");

		// when
		stage.standsAt("UserTask_DecideSanctions").complete("UserTask_DecideSanctions", "decision", "SANCTION");

		// then
		stage.hasPassed("UserTask_DecideSanctions", "End_ProjectUnqualified")
			.hasNotPassed("ServiceTask_IssueCertificate")
			.hasLeftTheProgramme();
	}

	@ParameterizedTest
	@ValueSource(strings = { "RECONSIDER", "PERHAPS" })
	void confirmsAnewWhenSanctionsAreNotDecided(String decision) {
		// given
		var stage = reviewed().complete("UserTask_ConfirmAcceptance", "conclusion", "UNQUALIFIED");

		// when
		stage.complete("UserTask_DecideSanctions", "decision", decision);

		// then
		stage.standsAt("UserTask_ConfirmAcceptance").hasNotPassed("End_ProjectUnqualified");
	}

	private DiagramCase opened() {
		return engine.call("final-acceptance", "P-1", "projectId", "P-1").standsAt("UserTask_ApplyForAcceptance");
	}

	private DiagramCase applied() {
		return opened().complete("UserTask_ApplyForAcceptance").standsAt(CHECKS);
	}

	private DiagramCase reviewed() {
		return reviewed(applied());
	}

	private static DiagramCase reviewed(DiagramCase stage) {
		stage.complete("UserTask_CheckAcceptanceData", "decision", "ACCEPT").complete("UserTask_EvaluateIndependently");
		stage.child("review-stage").complete("Work");
		return stage.standsAt("UserTask_ConfirmAcceptance");
	}

	private DiagramCase rectifying() {
		return reviewed().complete("UserTask_ConfirmAcceptance", "conclusion", "RECTIFY")
			.standsAt("UserTask_RectifyForReacceptance");
	}

}
