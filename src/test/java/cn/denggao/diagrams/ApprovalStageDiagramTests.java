package cn.denggao.diagrams;

import java.util.Date;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Each way through 公示与立项. */
class ApprovalStageDiagramTests {

	private static final Date DUE = new Date(1_800_000_000_000L);

	@RegisterExtension
	static final PathCoverage PATHS = PathCoverage.of("approval/approval-stage");

	@RegisterExtension
	final DiagramEngine engine = DiagramEngine.with("approval/approval-stage");

	@BeforeEach
	void answersThatLeadStraightOn() {
		engine.delegate("openAgreementDelegate").answers("agreementDueAt", DUE);
		engine.delegate("checkAgreementSignaturesDelegate").answers("signed", true);
		engine.delegate("putInForceDelegate").answers("approvalOutcome", "IN_FORCE");
		engine.delegate("returnToReviewDelegate").answers("approvalOutcome", "REVIEW_REOPENED");
	}

	@Test
	void carriesAProjectFromRankingToAnAgreementInForce() {
		// given
		standings("PENDING", "SHORTLISTED", "SHORTLISTED", "CLEARED", "CLEARED", "APPROVED");
		var stage = entered().standsAt("Catch_RankingChanged");

		// when
		changed(stage).standsAt("Catch_NoticeChanged");
		changed(stage).standsAt("Catch_ApprovalIssued");
		changed(stage).standsAt("UserTask_DraftAgreement");
		sign(stage.complete("UserTask_DraftAgreement").complete("UserTask_CheckAgreement", "decision", "ACCEPT"))
			.complete("UserTask_SignForCommission");

		// then
		stage.hasPassed("Catch_RankingChanged", "Catch_NoticeChanged", "Catch_ApprovalIssued",
				"ServiceTask_OpenAgreement", "UserTask_DraftAgreement", "UserTask_CheckAgreement",
				"UserTask_SignForCommission", "End_AgreementSigned", "ServiceTask_PutInForce", "End_AgreementInForce");
		stage.hasNotPassed("End_NotSelected", "ServiceTask_ReturnToReview", "ServiceTask_LapseApproval").hasGoneOn();
		assertThat(stage.caller().variable("approvalOutcome")).isEqualTo("IN_FORCE");
		assertThat(engine.delegate("checkStandingDelegate").calls()).isEqualTo(6);
	}

	@Test
	void neverWaitsForAFactThatIsAlreadyTrue() {
		// given
		standings("APPROVED");

		// when
		var stage = entered();

		// then
		stage.standsAt("UserTask_DraftAgreement")
			.hasNotPassed("Catch_RankingChanged", "Catch_NoticeChanged", "Catch_ApprovalIssued");
	}

	@ParameterizedTest
	@ValueSource(strings = { "PENDING", "RESERVE", "UNKNOWN" })
	void keepsWaitingForTheRanking(String standing) {
		// given
		standings(standing);
		var stage = entered();

		// when
		changed(stage);

		// then
		stage.standsAt("Catch_RankingChanged").hasNotPassed("ServiceTask_CheckNotice");
	}

	@Test
	void leavesTheProgrammeWhenNotSelected() {
		// given
		standings("PENDING", "NOT_SELECTED");

		// when
		var stage = changed(entered());

		// then
		stage.hasPassed("Catch_RankingChanged", "End_NotSelected")
			.hasNotPassed("ServiceTask_CheckNotice")
			.hasLeftTheProgramme();
	}

	@Test
	void givesAReopenedReviewBack() {
		// given
		standings("PENDING", "REOPENED");

		// when
		var stage = changed(entered());

		// then
		stage.hasPassed("ServiceTask_ReturnToReview", "End_ReviewReopened").hasNotPassed("ServiceTask_CheckNotice");
		stage.hasGoneOn();
		assertThat(stage.caller().variable("approvalOutcome")).isEqualTo("REVIEW_REOPENED");
	}

	@Test
	void staysInNoticeWhileAnObjectionIsOpen() {
		// given
		standings("SHORTLISTED", "SHORTLISTED", "UNDER_OBJECTION");
		var stage = entered();

		// when
		changed(stage);

		// then
		stage.standsAt("Catch_NoticeChanged").hasNotPassed("ServiceTask_CheckApproval");
	}

	@ParameterizedTest
	@ValueSource(strings = { "NOT_SELECTED", "REOPENED", "RESERVE" })
	void goesBackToTheRankingWhenDisplacedDuringTheNotice(String standing) {
		// given
		standings("SHORTLISTED", "SHORTLISTED", standing, "PENDING");
		var stage = entered();

		// when
		changed(stage);

		// then
		stage.hasPassed("Catch_NoticeChanged", "ServiceTask_CheckNotice", "ServiceTask_CheckRanking")
			.standsAt("Catch_RankingChanged");
	}

	@ParameterizedTest
	@ValueSource(strings = { "UNDER_OBJECTION", "NOT_SELECTED", "REOPENED", "RESERVE" })
	void goesBackToTheNoticeWhenTheCaseChangesBeforeTheApproval(String standing) {
		// given
		standings("CLEARED", "CLEARED", "CLEARED", standing, "UNDER_OBJECTION");
		var stage = entered().standsAt("Catch_ApprovalIssued");

		// when
		changed(stage);

		// then
		stage.standsAt("Catch_NoticeChanged").hasNotPassed("ServiceTask_OpenAgreement");
	}

	@Test
	void givesTheAgreementBackForChanges() {
		// given
		var stage = agreementDrafted();

		// when
		stage.complete("UserTask_CheckAgreement", "decision", "RETURN");

		// then
		stage.standsAt("UserTask_DraftAgreement").hasNotPassed("Gateway_ForkSignatures");
	}

	@Test
	void startsTheAgreementAnewWhenASignatureIsRefused() {
		// given
		engine.delegate("checkAgreementSignaturesDelegate").instead().answers("signed", false);
		var stage = agreementDrafted().complete("UserTask_CheckAgreement", "decision", "ACCEPT");

		// when
		sign(stage);

		// then
		stage.standsAt("UserTask_DraftAgreement").hasNotPassed("UserTask_SignForCommission");
	}

	@Test
	void lapsesTheApprovalWhenTheAgreementIsOverdue() {
		// given
		var stage = agreementDrafted();
		assertThat(stage.job("Boundary_AgreementOverdue").getDuedate()).isEqualTo(DUE);

		// when
		stage.run("Boundary_AgreementOverdue");

		// then
		stage.hasPassed("Boundary_AgreementOverdue", "ServiceTask_LapseApproval", "End_AgreementLapsed")
			.hasNotPassed("ServiceTask_PutInForce")
			.hasLeftTheProgramme();
	}

	private void standings(Object... standings) {
		engine.delegate("checkStandingDelegate").answers("standing", standings);
	}

	private DiagramCase entered() {
		return engine.call("approval-stage", "P-1", "projectId", "P-1", "roundId", "R-1");
	}

	private DiagramCase agreementDrafted() {
		standings("APPROVED");
		return entered().complete("UserTask_DraftAgreement");
	}

	private static DiagramCase changed(DiagramCase stage) {
		return stage.send("approval.StandingChanged");
	}

	private static DiagramCase sign(DiagramCase stage) {
		return stage.standsAt("UserTask_SignAsPrincipal", "UserTask_SignAsProjectLeader")
			.complete("UserTask_SignAsProjectLeader")
			.complete("UserTask_SignAsPrincipal");
	}

}
