package cn.denggao.application.process;

import java.time.Instant;
import java.util.List;

import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.Eligibility;
import cn.denggao.application.domain.FormalDecision;
import cn.denggao.engine.ProcessVariable;
import cn.denggao.programme.RoundId;

/** The names in {@code processes/application/application-stage.bpmn}. */
final class ApplicationStageModel {

	static final String KEY = "application-stage";

	private ApplicationStageModel() {
	}

	/** Elements the program names. */
	static final class Elements {

		static final String FILL_IN_APPLICATION = "UserTask_FillInApplication";

		static final String SIGN_AS_PRINCIPAL = "UserTask_SignAsPrincipal";

		static final String SIGN_AS_PROJECT_LEADER = "UserTask_SignAsProjectLeader";

		static final String SUBMIT_APPLICATION = "UserTask_SubmitApplication";

		static final String REVIEW_FORMALLY = "UserTask_ReviewFormally";

		static final String RECOMMEND_APPLICATION = "UserTask_RecommendApplication";

		static final String CORRECT_APPLICATION = "UserTask_CorrectApplication";

		static final String APPROVE_SECOND_RETURN = "UserTask_ApproveSecondReturn";

		static final String APPROVE_REJECTION = "UserTask_ApproveRejection";

		static final String WINDOW_CLOSED = "Boundary_WindowClosed";

		static final String RECOMMENDATION_CLOSED = "Boundary_RecommendationClosed";

		static final String CORRECTION_OVERDUE = "Boundary_CorrectionOverdue";

		private Elements() {
		}

	}

	/** Messages awaited. */
	static final class Messages {

		static final String WINDOW_CLOSED = "programme.WindowClosed";

		static final String RECOMMENDATION_CLOSED = "programme.RecommendationClosed";

		private Messages() {
		}

	}

	/** Variables, each declared once. */
	static final class Variables {

		static final ProcessVariable<ProjectId> PROJECT = ProcessVariable.id("projectId", ProjectId::parse);

		static final ProcessVariable<RoundId> ROUND = ProcessVariable.id("roundId", RoundId::parse);

		static final ProcessVariable<Eligibility> ELIGIBILITY = ProcessVariable.choice("eligibility",
				Eligibility.class);

		static final ProcessVariable<Boolean> SIGNED = ProcessVariable.flag("signed");

		static final ProcessVariable<String> REVIEWER_ROLE = ProcessVariable.text("reviewerRole");

		static final ProcessVariable<FormalDecision> DECISION = ProcessVariable.choice("decision",
				FormalDecision.class);

		static final ProcessVariable<Boolean> FIRST_RETURN = ProcessVariable.flag("firstReturn");

		static final ProcessVariable<Instant> CORRECTION_DUE_AT = ProcessVariable.instant("correctionDueAt");

		static final ProcessVariable<Boolean> RECOMMENDATION_NEEDED = ProcessVariable.flag("recommendationNeeded");

		static final ProcessVariable<Boolean> CHAIN_DONE = ProcessVariable.flag("chainDone");

		static final List<ProcessVariable<?>> ALL = List.of(PROJECT, ROUND, ELIGIBILITY, SIGNED, REVIEWER_ROLE,
				DECISION, FIRST_RETURN, CORRECTION_DUE_AT, RECOMMENDATION_NEEDED, CHAIN_DONE);

		private Variables() {
		}

	}

}
