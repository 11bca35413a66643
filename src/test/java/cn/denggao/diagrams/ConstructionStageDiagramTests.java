package cn.denggao.diagrams;

import java.util.Date;

import cn.denggao.engine.NotDueYet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Each way through 项目建设. */
class ConstructionStageDiagramTests {

	@RegisterExtension
	static final PathCoverage PATHS = PathCoverage.of("construction/construction-stage");

	@RegisterExtension
	final DiagramEngine engine = DiagramEngine.with("construction/construction-stage");

	@Test
	void buildsUntilTheTermEnds() {
		// given
		var stage = building();

		// when
		stage.send("construction.TermEnded");

		// then
		stage
			.hasPassed("ServiceTask_OpenLedger", "Catch_TermEnded", "ServiceTask_CloseLedger",
					"End_ConstructionCompleted")
			.hasNotPassed("UserTask_SubmitAnnualReport", "UserTask_PayTranche", "UserTask_InspectOnSite")
			.hasGoneOn();
	}

	@Test
	void staysOpenUntilTheLastReportIsClosed() {
		// given
		var stage = reportDue().send("construction.TermEnded");

		// when
		stage.standsAt("UserTask_SubmitAnnualReport")
			.complete("UserTask_SubmitAnnualReport")
			.complete("UserTask_AppraiseAnnualReport", "decision", "ACCEPT");

		// then
		stage.hasPassed("End_ConstructionCompleted", "End_AnnualReportClosed").hasGoneOn();
	}

	@Test
	void appraisesAnAnnualReport() {
		// given
		var stage = reportDue();

		// when
		stage.complete("UserTask_SubmitAnnualReport").complete("UserTask_AppraiseAnnualReport", "decision", "ACCEPT");

		// then
		stage
			.hasPassed("Start_AnnualReportDue", "UserTask_SubmitAnnualReport", "UserTask_AppraiseAnnualReport",
					"End_AnnualReportClosed")
			.hasNotPassed("ServiceTask_FlagLateReport")
			.standsAt("Catch_TermEnded");
	}

	@ParameterizedTest
	@ValueSource(strings = { "RETURN", "PERHAPS" })
	void givesAnAnnualReportBackUnlessItIsAccepted(String decision) {
		// given
		var stage = reportDue();

		// when
		stage.complete("UserTask_SubmitAnnualReport").complete("UserTask_AppraiseAnnualReport", "decision", decision);

		// then
		stage.standsAt("Catch_TermEnded", "UserTask_SubmitAnnualReport").hasNotPassed("End_AnnualReportClosed");
	}

	@Test
	void flagsALateReportAndStillTakesIt() {
		// given
		var stage = reportDue();

		// when
		stage.run("Boundary_AnnualReportOverdue");

		// then
		stage.hasPassed("Boundary_AnnualReportOverdue", "ServiceTask_FlagLateReport", "End_LateReportFlagged")
			.standsAt("Catch_TermEnded", "UserTask_SubmitAnnualReport");
	}

	@Test
	void flagsNothingWhenTheTimerIsEarly() {
		// given
		engine.delegate("flagLateReportDelegate").refuses(new NotDueYet(new Date().toInstant()));
		var stage = reportDue();

		// when
		assertThatThrownBy(() -> stage.run("Boundary_AnnualReportOverdue")).isInstanceOf(NotDueYet.class);

		// then
		stage.hasNotPassed("End_LateReportFlagged");
		assertThat(stage.job("Boundary_AnnualReportOverdue").getRetries()).isEqualTo(59);
	}

	@Test
	void paysATrancheThatMeetsTheGate() {
		// given
		var stage = trancheDue("PAY");

		// when
		stage.standsAt("Catch_TermEnded", "UserTask_PayTranche").complete("UserTask_PayTranche");

		// then
		stage
			.hasPassed("Start_TrancheDue", "BusinessRuleTask_CheckDisbursementGate", "UserTask_PayTranche",
					"End_TranchePaid")
			.hasNotPassed("UserTask_DecideHeldTranche", "End_TrancheCancelled")
			.standsAt("Catch_TermEnded");
	}

	@ParameterizedTest
	@ValueSource(strings = { "HOLD", "REDUCE", "PERHAPS" })
	void letsTheFundBodyDecideWhatDoesNotMeetTheGate(String gate) {
		// when
		var stage = trancheDue(gate);

		// then
		stage.standsAt("Catch_TermEnded", "UserTask_DecideHeldTranche").hasNotPassed("UserTask_PayTranche");
	}

	@Test
	void paysAHeldTrancheByDecision() {
		// given
		var stage = trancheDue("HOLD");

		// when
		stage.complete("UserTask_DecideHeldTranche", "decision", "PAY").complete("UserTask_PayTranche");

		// then
		stage.hasPassed("UserTask_DecideHeldTranche", "UserTask_PayTranche", "End_TranchePaid")
			.hasNotPassed("End_TrancheCancelled");
	}

	@Test
	void cancelsAHeldTrancheByDecision() {
		// given
		var stage = trancheDue("HOLD");

		// when
		stage.complete("UserTask_DecideHeldTranche", "decision", "CANCEL");

		// then
		stage.hasPassed("UserTask_DecideHeldTranche", "End_TrancheCancelled")
			.hasNotPassed("UserTask_PayTranche")
			.standsAt("Catch_TermEnded");
	}

	@ParameterizedTest
	@ValueSource(strings = { "RECHECK", "PERHAPS" })
	void checksAHeldTrancheAgain(String decision) {
		// given
		var stage = trancheDue("HOLD");

		// when
		stage.complete("UserTask_DecideHeldTranche", "decision", decision);

		// then
		stage.standsAt("Catch_TermEnded", "UserTask_DecideHeldTranche").hasNotPassed("UserTask_PayTranche");
		assertThat(engine.delegate("checkDisbursementGateDelegate").calls()).isEqualTo(2);
	}

	@Test
	void closesASpotCheckWhenTheFindingsAreMended() {
		// given
		var stage = inspectedOnSite();

		// when
		stage.complete("UserTask_AnswerFindings").complete("UserTask_CloseSpotCheck", "decision", "ACCEPT");

		// then
		stage
			.hasPassed("Start_SpotCheckOrdered", "UserTask_InspectOnSite", "UserTask_AnswerFindings",
					"UserTask_CloseSpotCheck", "End_SpotCheckClosed")
			.standsAt("Catch_TermEnded");
	}

	@ParameterizedTest
	@ValueSource(strings = { "RETURN", "PERHAPS" })
	void asksForAnotherAnswerUntilTheFindingsAreMended(String decision) {
		// given
		var stage = inspectedOnSite();

		// when
		stage.complete("UserTask_AnswerFindings").complete("UserTask_CloseSpotCheck", "decision", decision);

		// then
		stage.standsAt("Catch_TermEnded", "UserTask_AnswerFindings").hasNotPassed("End_SpotCheckClosed");
	}

	@Test
	void keepsTwoRunsOfATrancheApart() {
		// given
		engine.delegate("checkDisbursementGateDelegate").answersLocally("gate", "PAY", "HOLD");
		var stage = building().send("construction.TrancheDue", "trancheId", "T-1", "gate", null, "decision", null);

		// when
		stage.send("construction.TrancheDue", "trancheId", "T-2", "gate", null, "decision", null);

		// then
		stage.standsAt("Catch_TermEnded", "UserTask_PayTranche", "UserTask_DecideHeldTranche");
		assertThat(taskVariable(stage, "UserTask_PayTranche", "trancheId")).isEqualTo("T-1");
		assertThat(taskVariable(stage, "UserTask_DecideHeldTranche", "trancheId")).isEqualTo("T-2");
		assertThat(stage.variable("trancheId")).isNull();
	}

	private Object taskVariable(DiagramCase stage, String task, String name) {
		return engine.engine().getTaskService().getVariable(stage.task(task).getId(), name);
	}

	private DiagramCase building() {
		return engine.call("construction-stage", "P-1", "projectId", "P-1").standsAt("Catch_TermEnded");
	}

	private DiagramCase reportDue() {
		return building()
			.send("construction.AnnualReportDue", "reportId", "E-1", "reportDueAt", new Date(), "decision", null)
			.standsAt("Catch_TermEnded", "UserTask_SubmitAnnualReport");
	}

	private DiagramCase trancheDue(String gate) {
		engine.delegate("checkDisbursementGateDelegate").answers("gate", gate);
		return building().send("construction.TrancheDue", "trancheId", "T-1", "gate", null, "decision", null);
	}

	private DiagramCase inspectedOnSite() {
		return building().send("construction.SpotCheckOrdered", "spotCheckId", "S-1", "decision", null)
			.complete("UserTask_InspectOnSite")
			.standsAt("Catch_TermEnded", "UserTask_AnswerFindings");
	}

}
