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

/** Each way through 中期检查. */
class MidtermInspectionDiagramTests {

	@RegisterExtension
	static final PathCoverage PATHS = PathCoverage.of("inspection/midterm-inspection");

	@RegisterExtension
	final DiagramEngine engine = DiagramEngine.with("inspection/midterm-inspection");

	@BeforeEach
	void answersThatLeadStraightOn() {
		engine.standIn("review-stage");
		engine.delegate("openInspectionDelegate").answersAll("inspectionId", "I-1", "reportDueAt", new Date());
		engine.delegate("prepareInspectionPanelDelegate").answersAll("panelId", "N-1", "reviewVersion", 1);
		engine.delegate("concludeMidtermDelegate").answers("conclusion", "RECTIFY");
		engine.delegate("orderRectificationDelegate").answers("rectifyDueAt", new Date());
		engine.delegate("openReinspectionDelegate").answers("reInspection", true);
	}

	@Test
	void passesAndGoesOn() {
		// given
		var stage = inspected();

		// when
		stage.complete("UserTask_ConfirmConclusion", "conclusion", "PASS");

		// then
		stage
			.hasPassed("ServiceTask_OpenInspection", "UserTask_SubmitMidtermReport", "UserTask_CheckMidtermReport",
					"ServiceTask_PrepareInspectionPanel", "CallActivity_InspectionPanel",
					"BusinessRuleTask_ConcludeMidterm", "UserTask_ConfirmConclusion", "End_MidtermPassed")
			.hasNotPassed("ServiceTask_OrderRectification", "UserTask_DecideTermination",
					"ServiceTask_FlagLateMidtermReport")
			.hasGoneOn();
	}

	@Test
	void handsThePanelNothingButItsIds() {
		// when
		var panel = reported().complete("UserTask_CheckMidtermReport", "decision", "ACCEPT").child("review-stage");

		// then
		assertThat(panel.businessKey()).isEqualTo("N-1");
		assertThat(panel.variable("panelId")).isEqualTo("N-1");
		assertThat(panel.variable("projectId")).isEqualTo("P-1");
		assertThat(panel.variable("conclusion")).isNull();
		assertThat(panel.variable("inspectionId")).isNull();
	}

	@Test
	void flagsALateReportAndStillTakesIt() {
		// given
		var stage = opened();

		// when
		stage.run("Boundary_MidtermReportOverdue");

		// then
		stage.hasPassed("Boundary_MidtermReportOverdue", "ServiceTask_FlagLateMidtermReport", "End_LateReportFlagged")
			.standsAt("UserTask_SubmitMidtermReport");
		assertThat(engine.delegate("flagLateMidtermReportDelegate").calls()).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "RETURN", "PERHAPS" })
	void givesTheReportBackUnlessItIsAccepted(String decision) {
		// given
		var stage = reported();

		// when
		stage.complete("UserTask_CheckMidtermReport", "decision", decision);

		// then
		stage.standsAt("UserTask_SubmitMidtermReport").hasNotPassed("ServiceTask_PrepareInspectionPanel");
	}

	@Test
	void asksAgainWhenThereIsNoKnownConclusion() {
		// given
		var stage = inspected();

		// when
		stage.complete("UserTask_ConfirmConclusion", "conclusion", "PERHAPS");

		// then
		stage.standsAt("UserTask_ConfirmConclusion").hasNotPassed("End_MidtermPassed", "UserTask_DecideTermination");
	}

	@Test
	void inspectsAgainWhenRectificationIsReportedDone() {
		// given
		var stage = rectifying();

		// when
		stage.complete("UserTask_Rectify");

		// then
		stage.hasPassed("UserTask_Rectify", "ServiceTask_OpenReinspection", "ServiceTask_PrepareInspectionPanel")
			.hasNotPassed("Boundary_RectificationEnds")
			.standsAt("CallActivity_InspectionPanel");
		assertThat(stage.variable("reInspection")).isEqualTo(true);
		assertThat(engine.delegate("prepareInspectionPanelDelegate").calls()).isEqualTo(2);
	}

	@Test
	void inspectsAgainWhenTheRectificationPeriodEnds() {
		// given
		var stage = rectifying();

		// when
		stage.run("Boundary_RectificationEnds");

		// then
		stage.hasPassed("Boundary_RectificationEnds", "ServiceTask_OpenReinspection")
			.standsAt("CallActivity_InspectionPanel");
	}

	@Test
	void keepsRectifyingWhenTheTimerIsEarly() {
		// given
		engine.delegate("openReinspectionDelegate").instead().refuses(new NotDueYet(new Date().toInstant()));
		var stage = rectifying();

		// when
		assertThatThrownBy(() -> stage.run("Boundary_RectificationEnds")).isInstanceOf(NotDueYet.class);

		// then
		stage.standsAt("UserTask_Rectify");
		assertThat(stage.job("Boundary_RectificationEnds").getRetries()).isEqualTo(59);
	}

	@Test
	void passesAfterTheReinspection() {
		// given
		var stage = rectifying().complete("UserTask_Rectify");

		// when
		stage.child("review-stage").complete("Work");
		stage.complete("UserTask_ConfirmConclusion", "conclusion", "PASS");

		// then
		stage
			.hasPassed("ServiceTask_OrderRectification", "UserTask_Rectify", "ServiceTask_OpenReinspection",
					"CallActivity_InspectionPanel", "End_MidtermPassed")
			.hasNotPassed("UserTask_DecideTermination")
			.hasGoneOn();
	}

	@Test
	void leavesTheProgrammeWhenTerminationIsDecided() {
		// given
		var stage = inspected().complete("UserTask_ConfirmConclusion", "conclusion", "FAIL");

		// when
		stage.standsAt("UserTask_DecideTermination").complete("UserTask_DecideTermination", "decision", "TERMINATE");

		// then
		stage.hasPassed("UserTask_DecideTermination", "End_ProjectTerminated")
			.hasNotPassed("End_MidtermPassed", "ServiceTask_OrderRectification")
			.hasLeftTheProgramme();
	}

	@ParameterizedTest
	@ValueSource(strings = { "KEEP", "PERHAPS" })
	void confirmsAnewWhenTerminationIsNotDecided(String decision) {
		// given
		var stage = inspected().complete("UserTask_ConfirmConclusion", "conclusion", "FAIL");

		// when
		stage.complete("UserTask_DecideTermination", "decision", decision);

		// then
		stage.standsAt("UserTask_ConfirmConclusion").hasNotPassed("End_ProjectTerminated");
	}

	private DiagramCase opened() {
		return engine.call("midterm-inspection", "P-1", "projectId", "P-1").standsAt("UserTask_SubmitMidtermReport");
	}

	private DiagramCase reported() {
		return opened().complete("UserTask_SubmitMidtermReport");
	}

	private DiagramCase inspected() {
		var stage = reported().complete("UserTask_CheckMidtermReport", "decision", "ACCEPT");
		stage.child("review-stage").complete("Work");
		return stage.standsAt("UserTask_ConfirmConclusion");
	}

	private DiagramCase rectifying() {
		return inspected().complete("UserTask_ConfirmConclusion", "conclusion", "RECTIFY").standsAt("UserTask_Rectify");
	}

}
