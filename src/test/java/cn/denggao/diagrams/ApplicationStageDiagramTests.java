package cn.denggao.diagrams;

import java.util.Date;
import java.util.List;

import cn.denggao.engine.NotDueYet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Each way through 申报与推荐. */
class ApplicationStageDiagramTests {

	private static final List<String> SIGNATURES = List.of("UserTask_SignAsPrincipal", "UserTask_SignAsProjectLeader");

	@RegisterExtension
	static final PathCoverage PATHS = PathCoverage.of("application/application-stage");

	@RegisterExtension
	final DiagramEngine engine = DiagramEngine.with("application/application-stage");

	@BeforeEach
	void answersThatLeadStraightOn() {
		engine.delegate("checkEligibilityDelegate").answers("eligibility", "ELIGIBLE");
		engine.delegate("checkSignaturesDelegate").answers("signed", true);
		engine.delegate("recordReturnDelegate").answersAll("firstReturn", true, "correctionDueAt", new Date());
	}

	@Test
	void takesAnApplicationThroughEveryLevelToAcceptance() {
		// given
		routes("hc-city", true).routes("hc-province", false).routesNoFurther();
		var stage = submitted();

		// when
		stage.complete("UserTask_ReviewFormally", "decision", "PASS")
			.complete("UserTask_RecommendApplication")
			.complete("UserTask_ReviewFormally", "decision", "PASS");

		// then
		stage
			.hasPassed("UserTask_FillInApplication", "BusinessRuleTask_CheckEligibility", "UserTask_SubmitApplication",
					"End_ApplicationSubmitted", "ServiceTask_RouteReview", "UserTask_ReviewFormally",
					"UserTask_RecommendApplication", "ServiceTask_RouteReview", "UserTask_ReviewFormally",
					"ServiceTask_RouteReview", "End_ApplicationAccepted")
			.hasNotPassed("ServiceTask_RecordReturn", "UserTask_ApproveRejection", "End_ApplicationLapsed")
			.hasGoneOn();
		assertThat(engine.delegate("routeReviewDelegate").calls()).isEqualTo(3);
	}

	@Test
	void letsTheDraftBeMendedWhenItIsNotEligible() {
		// given
		engine.delegate("checkEligibilityDelegate").instead().answers("eligibility", "INELIGIBLE");
		var stage = entered();

		// when
		stage.complete("UserTask_FillInApplication");

		// then
		stage.standsAt("UserTask_FillInApplication").hasNotPassed("Gateway_ForkSignatures");
	}

	@Test
	void asksForBothSignaturesAtOnce() {
		// given
		var stage = entered();

		// when
		stage.complete("UserTask_FillInApplication");

		// then
		stage.standsAt(SIGNATURES.toArray(String[]::new));
	}

	@Test
	void waitsForTheSecondSignature() {
		// given
		var stage = entered().complete("UserTask_FillInApplication");

		// when
		stage.complete("UserTask_SignAsProjectLeader");

		// then
		stage.standsAt("UserTask_SignAsPrincipal", "Gateway_JoinSignatures")
			.hasNotPassed("ServiceTask_CheckSignatures");
	}

	@Test
	void givesTheDraftBackWhenASignatureIsRefused() {
		// given
		engine.delegate("checkSignaturesDelegate").instead().answers("signed", false);
		var stage = entered();

		// when
		sign(stage.complete("UserTask_FillInApplication"));

		// then
		stage.standsAt("UserTask_FillInApplication").hasNotPassed("UserTask_SubmitApplication");
	}

	@Test
	void opensASignedDraftAgainBeforeItIsSubmitted() {
		// given
		var stage = sign(entered().complete("UserTask_FillInApplication")).standsAt("UserTask_SubmitApplication");

		// when
		stage.send("application.DraftReopened");

		// then
		stage.standsAt("UserTask_FillInApplication").hasPassed("Boundary_DraftReopened");
		sign(stage.complete("UserTask_FillInApplication")).standsAt("UserTask_SubmitApplication");
	}

	@Test
	void lapsesADraftWhenTheWindowCloses() {
		// given
		var stage = entered().complete("UserTask_FillInApplication");

		// when
		stage.send("programme.WindowClosed");

		// then
		stage.hasPassed("Boundary_WindowClosed", "End_ApplicationLapsed")
			.hasNotPassed("ServiceTask_RouteReview", "ServiceTask_LapseApplication")
			.hasLeftTheProgramme();
	}

	@Test
	void asksAgainWhenTheReviewGivesNoKnownAnswer() {
		// given
		routes("hc-city", true);
		var stage = submitted();

		// when
		stage.complete("UserTask_ReviewFormally", "decision", "PERHAPS");

		// then
		stage.standsAt("UserTask_ReviewFormally").hasNotPassed("Gateway_RecommendationNeeded");
	}

	@Test
	void sendsAFirstReturnStraightToTheHospital() {
		// given
		routes("hc-city", true);
		var stage = submitted();

		// when
		stage.complete("UserTask_ReviewFormally", "decision", "RETURN");

		// then
		stage.standsAt("UserTask_CorrectApplication").hasNotPassed("UserTask_ApproveSecondReturn");
		stage.complete("UserTask_CorrectApplication").standsAt("UserTask_ReviewFormally");
	}

	@Test
	void lapsesAnApplicationNotCorrectedInTime() {
		// given
		routes("hc-city", true);
		var stage = submitted().complete("UserTask_ReviewFormally", "decision", "RETURN");

		// when
		stage.run("Boundary_CorrectionOverdue");

		// then
		stage.hasPassed("Boundary_CorrectionOverdue", "ServiceTask_LapseApplication", "End_ApplicationLapsed")
			.hasLeftTheProgramme();
	}

	@Test
	void keepsTheCorrectionOpenWhenTheTimerIsEarly() {
		// given
		routes("hc-city", true);
		engine.delegate("lapseApplicationDelegate").refuses(new NotDueYet(new Date().toInstant()));
		var stage = submitted().complete("UserTask_ReviewFormally", "decision", "RETURN");

		// when
		assertThatThrownBy(() -> stage.run("Boundary_CorrectionOverdue")).isInstanceOf(NotDueYet.class);

		// then
		stage.standsAt("UserTask_CorrectApplication");
		assertThat(stage.job("Boundary_CorrectionOverdue").getRetries()).isEqualTo(59);
	}

	@Test
	void asksTheLeaderBeforeASecondReturn() {
		// given
		routes("hc-city", true);
		var stage = secondReturn();

		// when
		stage.complete("UserTask_ApproveSecondReturn", "decision", "CONFIRM");

		// then
		stage.hasPassed("Gateway_FirstReturn", "UserTask_ApproveSecondReturn").standsAt("UserTask_CorrectApplication");
	}

	@Test
	void reviewsAgainWhenTheLeaderRefusesASecondReturn() {
		// given
		routes("hc-city", true);
		var stage = secondReturn();

		// when
		stage.complete("UserTask_ApproveSecondReturn", "decision", "SEND_BACK");

		// then
		stage.standsAt("UserTask_ReviewFormally").hasNotPassed("UserTask_CorrectApplication");
	}

	@Test
	void rejectsOnlyWithTheLeadersApproval() {
		// given
		routes("hc-city", true);
		var stage = submitted().complete("UserTask_ReviewFormally", "decision", "REJECT");

		// when
		stage.standsAt("UserTask_ApproveRejection").complete("UserTask_ApproveRejection", "decision", "CONFIRM");

		// then
		stage.hasPassed("UserTask_ApproveRejection", "End_ApplicationRejected").hasLeftTheProgramme();
	}

	@Test
	void reviewsAgainWhenTheLeaderRefusesTheRejection() {
		// given
		routes("hc-city", true);
		var stage = submitted().complete("UserTask_ReviewFormally", "decision", "REJECT");

		// when
		stage.complete("UserTask_ApproveRejection", "decision", "SEND_BACK");

		// then
		stage.standsAt("UserTask_ReviewFormally").hasNotPassed("End_ApplicationRejected");
	}

	@Test
	void leavesWithoutRecommendationWhenTheListIsClosed() {
		// given
		routes("hc-city", true);
		var stage = submitted().complete("UserTask_ReviewFormally", "decision", "PASS");

		// when
		stage.standsAt("UserTask_RecommendApplication").send("programme.RecommendationClosed");

		// then
		stage.hasPassed("Boundary_RecommendationClosed", "End_NotRecommended")
			.hasNotPassed("End_ApplicationAccepted")
			.hasLeftTheProgramme();
	}

	@Test
	void needsNoRecommendationAtALevelWithoutQuota() {
		// given
		routes("hc-province", false).routesNoFurther();
		var stage = submitted();

		// when
		stage.complete("UserTask_ReviewFormally", "decision", "PASS");

		// then
		stage.hasNotPassed("UserTask_RecommendApplication").hasPassed("End_ApplicationAccepted").hasGoneOn();
	}

	private ApplicationStageDiagramTests routes(String role, boolean recommends) {
		engine.delegate("routeReviewDelegate")
			.answersAll("reviewerRole", role, "recommendationNeeded", recommends, "chainDone", false, "reviewDueAt",
					new Date(), "recommendationDueAt", new Date());
		return this;
	}

	private void routesNoFurther() {
		engine.delegate("routeReviewDelegate").answersAll("chainDone", true);
	}

	private DiagramCase entered() {
		return engine.call("application-stage", "P-1", "projectId", "P-1", "roundId", "R-1")
			.standsAt("UserTask_FillInApplication");
	}

	private DiagramCase submitted() {
		return sign(entered().complete("UserTask_FillInApplication")).complete("UserTask_SubmitApplication");
	}

	private DiagramCase secondReturn() {
		engine.delegate("recordReturnDelegate")
			.instead()
			.answersAll("firstReturn", false, "correctionDueAt", new Date());
		return submitted().complete("UserTask_ReviewFormally", "decision", "RETURN");
	}

	private static DiagramCase sign(DiagramCase stage) {
		SIGNATURES.forEach(stage::complete);
		return stage;
	}

}
