package cn.denggao.diagrams;

import java.util.Date;

import cn.denggao.engine.NotDueYet;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Each way through 申报批次. */
class ProgrammeRoundDiagramTests {

	private static final Date CLOSES = new Date(1_800_000_000_000L);

	private static final Date LATER = new Date(1_900_000_000_000L);

	@RegisterExtension
	static final PathCoverage PATHS = PathCoverage.of("approval/programme-round");

	@RegisterExtension
	final DiagramEngine engine = DiagramEngine.with("approval/programme-round");

	private DiagramCase round;

	private RoundWay way;

	@BeforeEach
	void opensTheRound() {
		engine.delegate("releasePanelsDelegate").answers("scoringDueAt", LATER);
		engine.delegate("openNoticeDelegate").answers("noticeEndsAt", LATER);
		engine.delegate("closeRecommendationDelegate").answers("competing", true);
		engine.delegate("checkNoticeDelegate").answersAll("noticeClear", true, "listEmpty", false, "fundsDue", true);
		engine.delegate("announceRankingDelegate").answers("listEmpty", false);
		engine.delegate("checkListApprovalDelegate").answers("decision", "CONFIRM");
		engine.delegate("announceApprovalDelegate").answers("reserveExpiresAt", LATER);
		round = engine.start("programme-round", "R-1", "roundId", "R-1", "closesAt", CLOSES, "recommendationClosesAt",
				LATER);
		way = new RoundWay(round);
	}

	@Test
	void leadsTheRoundFromOpeningToTheEndOfItsReserves() {
		// when
		way.approvalIssued().run("ServiceTask_AnnounceApproval").run("Catch_ReserveExpires");

		// then
		round
			.hasPassed("Catch_WindowCloses", "ServiceTask_CloseWindow", "Catch_RecommendationCloses",
					"ServiceTask_CloseRecommendation", "UserTask_ConfirmPanels", "ServiceTask_ReleasePanels",
					"UserTask_CloseScoring", "ServiceTask_RankApplications", "UserTask_RecordCollectiveDecision",
					"ServiceTask_AnnounceRanking", "ServiceTask_OpenNotice", "Catch_NoticeEnds",
					"ServiceTask_CheckNotice", "ServiceTask_CheckListApproval", "UserTask_IssueApproval",
					"ServiceTask_AnnounceApproval", "ServiceTask_CloseRound", "End_RoundClosed")
			.hasNotPassed("Catch_NoticeChanged", "ServiceTask_RemindOfScoring", "UserTask_ConfirmLateEntry")
			.hasEnded();
		assertThat(engine.delegate("checkNoticeDelegate").calls()).isEqualTo(1);
	}

	@Test
	@Requirement(value = "R002-16", page = "/rounds/{id}")
	void asksNeitherExpertsNorFinanceWhereNobodyCompetesForMoney() {
		// given
		engine.delegate("closeRecommendationDelegate").instead().answers("competing", false);
		engine.delegate("checkNoticeDelegate")
			.instead()
			.answersAll("noticeClear", true, "listEmpty", false, "fundsDue", false);

		// when
		round.run("Catch_WindowCloses").run("Catch_RecommendationCloses").run("ServiceTask_RankApplications");
		round.complete("UserTask_ConfirmRanking")
			.complete("UserTask_RecordCollectiveDecision", "decision", "CONFIRM")
			.run("ServiceTask_AnnounceRanking")
			.complete("UserTask_PublishNotice")
			.run("Catch_NoticeEnds");

		// then
		round.standsAt("UserTask_ApproveList", "Gateway_JoinApproval")
			.hasNotPassed("UserTask_DrawExperts", "UserTask_CloseScoring", "UserTask_ApproveFunding");
		round.complete("UserTask_ApproveList");
		round.standsAt("UserTask_IssueApproval");
	}

	@Test
	void doesNotCloseTheWindowBeforeItsTime() {
		// given
		engine.delegate("closeWindowDelegate").refuses(new NotDueYet(CLOSES.toInstant()));
		assertThat(round.job("Catch_WindowCloses").getDuedate()).isEqualTo(CLOSES);

		// when
		assertThatThrownBy(() -> round.run("Catch_WindowCloses")).isInstanceOf(NotDueYet.class);

		// then
		round.standsAt("Catch_WindowCloses");
		assertThat(round.job("Catch_WindowCloses").getRetries()).isEqualTo(59);
	}

	@Test
	void drawsAgainWhenTheSupervisorSendsThePanelsBack() {
		// given
		way.windowsClosed().complete("UserTask_DrawExperts");

		// when
		round.complete("UserTask_ConfirmPanels", "decision", "SEND_BACK");

		// then
		round.standsAt("UserTask_DrawExperts").hasNotPassed("ServiceTask_ReleasePanels");
	}

	@Test
	void remindsOfScoringAndGoesOnWaiting() {
		// given
		way.panelsReleased();

		// when
		round.run("Boundary_ScoringOverdue");

		// then
		round.hasPassed("Boundary_ScoringOverdue", "ServiceTask_RemindOfScoring", "End_ScoringReminded")
			.standsAt("UserTask_CloseScoring");
	}

	@Test
	void checksTheRankingAgainWhenTheMeetingDoesNotConfirmIt() {
		// given
		way.ranked().complete("UserTask_ConfirmRanking");

		// when
		round.complete("UserTask_RecordCollectiveDecision", "decision", "SEND_BACK");

		// then
		round.standsAt("UserTask_ConfirmRanking").hasNotPassed("ServiceTask_AnnounceRanking");
	}

	@Test
	void holdsTheApprovalWhileAnObjectionIsOpen() {
		// given
		engine.delegate("checkNoticeDelegate")
			.instead()
			.answersAll("noticeClear", false, "listEmpty", false, "fundsDue", true)
			.answersAll("noticeClear", true, "listEmpty", false, "fundsDue", true);
		way.noticeEnded().standsAt("Catch_NoticeChanged");

		// when
		round.send("approval.NoticeChanged");

		// then
		round.standsAt("UserTask_ApproveList", "UserTask_ApproveFunding");
		assertThat(engine.delegate("checkNoticeDelegate").calls()).isEqualTo(2);
	}

	@Test
	void checksTheRankingAgainWhenOneDepartmentRefuses() {
		// given
		engine.delegate("checkListApprovalDelegate").instead().answers("decision", "SEND_BACK");

		// when
		way.bothApprove();

		// then
		round.standsAt("UserTask_ConfirmRanking").hasNotPassed("UserTask_IssueApproval");
	}

	@Test
	@Requirement(value = "R003-05", page = "/rounds/{id}/ending")
	void endsWithoutApprovalWhenTheMeetingConfirmsAnEmptyList() {
		// given
		engine.delegate("announceRankingDelegate").instead().answers("listEmpty", true);
		way.announced().standsAt("UserTask_EndWithoutApproval").hasNotPassed("UserTask_PublishNotice");

		// when
		round.complete("UserTask_EndWithoutApproval");

		// then
		round.hasPassed("End_NothingApproved").hasEnded();
	}

	@Test
	void checksTheRankingAgainInsteadOfPublishingAListThatCannotBe() {
		// given
		way.announced();

		// when
		round.complete("UserTask_PublishNotice", "decision", "SEND_BACK");

		// then
		round.standsAt("UserTask_ConfirmRanking").hasNotPassed("ServiceTask_OpenNotice");
		way.listAgain().standsAt("UserTask_PublishNotice");
	}

	@Test
	void checksTheRankingAgainInsteadOfApprovingAListThatCannotBe() {
		// given
		way.bothApprove();

		// when
		round.complete("UserTask_IssueApproval", "decision", "SEND_BACK");

		// then
		round.standsAt("UserTask_ConfirmRanking").hasNotPassed("ServiceTask_AnnounceApproval");
		way.listAgain().complete("UserTask_PublishNotice").standsAt("Catch_NoticeEnds");
	}

	@Test
	void checksTheRankingAgainOnceEverybodyInNoticeIsOut() {
		// given
		engine.delegate("checkNoticeDelegate")
			.instead()
			.answersAll("noticeClear", false, "listEmpty", false, "fundsDue", true)
			.answersAll("noticeClear", false, "listEmpty", true, "fundsDue", true);
		way.noticeEnded().standsAt("Catch_NoticeChanged");

		// when
		round.send("approval.NoticeChanged");

		// then
		round.standsAt("UserTask_ConfirmRanking").hasNotPassed("UserTask_ApproveList");
	}

	@Test
	void putsALateEntryThroughANoticeOfItsOwn() {
		// given
		engine.delegate("openLateNoticeDelegate").answersLocally("noticeEndsAt", LATER);
		engine.delegate("checkLateNoticeDelegate").answersLocally("noticeClear", false, true);
		way.entryDue(true).complete("UserTask_ConfirmLateEntry").complete("UserTask_PublishLateNotice");

		// when
		round.run("Catch_LateNoticeEnds").complete("UserTask_AwaitLateObjection");

		// then
		round.complete("UserTask_IssueLateApproval")
			.hasPassed("ServiceTask_OpenLateNotice", "Catch_LateNoticeEnds", "ServiceTask_CheckLateNotice",
					"UserTask_AwaitLateObjection", "ServiceTask_CheckLateNotice", "UserTask_IssueLateApproval",
					"ServiceTask_AnnounceLateApproval", "End_EntryDone")
			.standsAt("Catch_ReserveExpires");
	}

	@Test
	void approvesALateEntryWhoseNoticeIsClear() {
		// given
		engine.delegate("openLateNoticeDelegate").answersLocally("noticeEndsAt", LATER);
		engine.delegate("checkLateNoticeDelegate").answersLocally("noticeClear", true);
		way.entryDue(true).complete("UserTask_ConfirmLateEntry").complete("UserTask_PublishLateNotice");

		// when
		round.run("Catch_LateNoticeEnds");

		// then
		round.standsAt("Catch_ReserveExpires", "UserTask_IssueLateApproval")
			.hasNotPassed("UserTask_AwaitLateObjection");
	}

	@Test
	void approvesAClearedEntryWithoutASecondNotice() {
		// given
		way.entryDue(false);

		// when
		round.complete("UserTask_ConfirmLateEntry");

		// then
		round.standsAt("Catch_ReserveExpires", "UserTask_IssueLateApproval").hasNotPassed("UserTask_PublishLateNotice");
	}

	@Test
	void staysOpenUntilItsLateEntriesAreDone() {
		// given
		way.entryDue(false);

		// when
		round.run("Catch_ReserveExpires");

		// then
		round.hasPassed("End_RoundClosed").standsAt("UserTask_ConfirmLateEntry");
		round.complete("UserTask_ConfirmLateEntry").complete("UserTask_IssueLateApproval").hasEnded();
	}

	@Test
	void keepsTwoLateEntriesApart() {
		// given
		way.entryDue(true);

		// when
		round.send("approval.EntryDue", "lateProjectId", "P-8", "noticeNeeded", false);

		// then
		round.standsAt("Catch_ReserveExpires", "UserTask_ConfirmLateEntry", "UserTask_ConfirmLateEntry");
		assertThat(round.variables()).doesNotContainKeys("lateProjectId", "noticeNeeded");
		assertThat(round.localValues("lateProjectId")).containsExactlyInAnyOrder("P-7", "P-8");
	}

}
