package cn.denggao.approval.process;

import java.time.Instant;
import java.util.List;

import cn.denggao.application.ProjectId;
import cn.denggao.engine.ProcessVariable;
import cn.denggao.programme.RoundId;

/** The names written in {@code processes/approval/programme-round.bpmn}. */
final class ProgrammeRoundModel {

	static final String KEY = "programme-round";

	private ProgrammeRoundModel() {
	}

	/** Answers that decide the way. */
	enum Decision {

		CONFIRM, SEND_BACK

	}

	/** Elements the program names. */
	static final class Elements {

		static final String DRAW_EXPERTS = "UserTask_DrawExperts";

		static final String CONFIRM_PANELS = "UserTask_ConfirmPanels";

		static final String CLOSE_SCORING = "UserTask_CloseScoring";

		static final String CONFIRM_RANKING = "UserTask_ConfirmRanking";

		static final String RECORD_COLLECTIVE_DECISION = "UserTask_RecordCollectiveDecision";

		static final String PUBLISH_NOTICE = "UserTask_PublishNotice";

		static final String END_WITHOUT_APPROVAL = "UserTask_EndWithoutApproval";

		static final String NOTICE_PUBLISHED = "Gateway_NoticePublished";

		static final String APPROVAL_ISSUED = "Gateway_ApprovalIssued";

		static final String APPROVE_LIST = "UserTask_ApproveList";

		static final String APPROVE_FUNDING = "UserTask_ApproveFunding";

		static final String ISSUE_APPROVAL = "UserTask_IssueApproval";

		static final String CONFIRM_LATE_ENTRY = "UserTask_ConfirmLateEntry";

		static final String PUBLISH_LATE_NOTICE = "UserTask_PublishLateNotice";

		static final String AWAIT_LATE_OBJECTION = "UserTask_AwaitLateObjection";

		static final String ISSUE_LATE_APPROVAL = "UserTask_IssueLateApproval";

		static final String WINDOW_CLOSES = "Catch_WindowCloses";

		static final String RECOMMENDATION_CLOSES = "Catch_RecommendationCloses";

		private Elements() {
		}

	}

	/** Messages sent or awaited. */
	static final class Messages {

		static final String WINDOW_CLOSED = "programme.WindowClosed";

		static final String RECOMMENDATION_CLOSED = "programme.RecommendationClosed";

		static final String NOTICE_CHANGED = "approval.NoticeChanged";

		static final String ENTRY_DUE = "approval.EntryDue";

		private Messages() {
		}

	}

	/** Variables, each declared once. */
	static final class Variables {

		static final ProcessVariable<RoundId> ROUND_ID = ProcessVariable.id("roundId", RoundId::parse);

		static final ProcessVariable<Instant> CLOSES_AT = ProcessVariable.instant("closesAt");

		static final ProcessVariable<Instant> RECOMMENDATION_CLOSES_AT = ProcessVariable
			.instant("recommendationClosesAt");

		static final ProcessVariable<Instant> SCORING_DUE_AT = ProcessVariable.instant("scoringDueAt");

		static final ProcessVariable<Instant> NOTICE_ENDS_AT = ProcessVariable.instant("noticeEndsAt");

		static final ProcessVariable<Instant> RESERVE_EXPIRES_AT = ProcessVariable.instant("reserveExpiresAt");

		static final ProcessVariable<Decision> DECISION = ProcessVariable.choice("decision", Decision.class);

		static final ProcessVariable<Boolean> COMPETING = ProcessVariable.flag("competing");

		static final ProcessVariable<Boolean> FUNDS_DUE = ProcessVariable.flag("fundsDue");

		static final ProcessVariable<Boolean> NOTICE_CLEAR = ProcessVariable.flag("noticeClear");

		static final ProcessVariable<Boolean> LIST_EMPTY = ProcessVariable.flag("listEmpty");

		static final ProcessVariable<ProjectId> LATE_PROJECT_ID = ProcessVariable.id("lateProjectId", ProjectId::parse);

		static final ProcessVariable<Boolean> NOTICE_NEEDED = ProcessVariable.flag("noticeNeeded");

		static final List<ProcessVariable<?>> ALL = List.of(ROUND_ID, CLOSES_AT, RECOMMENDATION_CLOSES_AT,
				SCORING_DUE_AT, NOTICE_ENDS_AT, RESERVE_EXPIRES_AT, DECISION, COMPETING, FUNDS_DUE, NOTICE_CLEAR,
				LIST_EMPTY, LATE_PROJECT_ID, NOTICE_NEEDED);

		private Variables() {
		}

	}

}
