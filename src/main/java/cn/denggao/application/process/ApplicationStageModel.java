package cn.denggao.application.process;

import java.time.Instant;
import java.util.List;

import cn.denggao.application.ProjectId;
import cn.denggao.engine.ProcessVariable;
import cn.denggao.programme.RoundId;

/** The names in processes/application/application-stage.bpmn. */
final class ApplicationStageModel {

	static final String KEY = "application-stage";

	private ApplicationStageModel() {
	}

	/** What the diagram's elements are called. */
	static final class Elements {

		static final String FILL_IN = "UserTask_FillInApplication";

		static final String SIGN_AS_PRINCIPAL = "UserTask_SignAsPrincipal";

		static final String SIGN_AS_LEADER = "UserTask_SignAsProjectLeader";

		static final String SUBMIT = "UserTask_SubmitApplication";

		static final String DRAFT_REOPENED = "Boundary_DraftReopened";

		static final String WINDOW_CLOSED = "Boundary_WindowClosed";

		static final String REVIEW = "UserTask_ReviewFormally";

		static final String APPROVE_SECOND_RETURN = "UserTask_ApproveSecondReturn";

		static final String CORRECT = "UserTask_CorrectApplication";

		static final String CORRECTION_OVERDUE = "Boundary_CorrectionOverdue";

		static final String APPROVE_REJECTION = "UserTask_ApproveRejection";

		static final String RECOMMEND = "UserTask_RecommendApplication";

		static final String RECOMMENDATION_CLOSED = "Boundary_RecommendationClosed";

		private Elements() {
		}

	}

	/** What others tell the process. */
	static final class Messages {

		static final String DRAFT_REOPENED = "application.DraftReopened";

		static final String WINDOW_CLOSED = "programme.WindowClosed";

		static final String RECOMMENDATION_CLOSED = "programme.RecommendationClosed";

		private Messages() {
		}

	}

	/** The process's variables. */
	static final class Variables {

		static final ProcessVariable<ProjectId> PROJECT = ProcessVariable.id("projectId", ProjectId::parse);

		static final ProcessVariable<RoundId> ROUND = ProcessVariable.id("roundId", RoundId::parse);

		static final ProcessVariable<Eligibility> ELIGIBILITY = ProcessVariable.choice("eligibility",
				Eligibility.class);

		static final ProcessVariable<Boolean> SIGNED = ProcessVariable.flag("signed");

		static final ProcessVariable<String> REVIEWER_ROLE = ProcessVariable.text("reviewerRole");

		static final ProcessVariable<Decision> DECISION = ProcessVariable.choice("decision", Decision.class);

		static final ProcessVariable<Boolean> FIRST_RETURN = ProcessVariable.flag("firstReturn");

		static final ProcessVariable<Instant> CORRECTION_DUE = ProcessVariable.instant("correctionDueAt");

		static final ProcessVariable<Instant> REVIEW_DUE = ProcessVariable.instant("reviewDueAt");

		static final ProcessVariable<Instant> RECOMMENDATION_DUE = ProcessVariable.instant("recommendationDueAt");

		static final ProcessVariable<Boolean> RECOMMENDATION_NEEDED = ProcessVariable.flag("recommendationNeeded");

		static final ProcessVariable<Boolean> CHAIN_DONE = ProcessVariable.flag("chainDone");

		static final List<ProcessVariable<?>> ALL = List.of(PROJECT, ROUND, ELIGIBILITY, SIGNED, REVIEWER_ROLE,
				DECISION, FIRST_RETURN, CORRECTION_DUE, REVIEW_DUE, RECOMMENDATION_DUE, RECOMMENDATION_NEEDED,
				CHAIN_DONE);

		private Variables() {
		}

	}

	/** Whether a hospital may apply. */
	enum Eligibility {

		ELIGIBLE, INELIGIBLE;

		static Eligibility of(boolean eligible) {
			return eligible ? ELIGIBLE : INELIGIBLE;
		}

	}

	/** What forms decide. */
	enum Decision {

		PASS, RETURN, REJECT, CONFIRM, SEND_BACK

	}

}
