package cn.denggao.review.process;

import java.time.Instant;
import java.util.List;

import cn.denggao.engine.ProcessVariable;
import cn.denggao.review.ReviewId;
import cn.denggao.review.domain.Conflict;
import cn.denggao.review.domain.OverdueDecision;

/** The names in {@code processes/review/expert-scoring.bpmn}. */
final class ExpertScoringModel {

	static final String KEY = "expert-scoring";

	private ExpertScoringModel() {
	}

	/** Elements the program names. */
	static final class Elements {

		static final String DECLARE_CONFLICTS = "UserTask_DeclareConflicts";

		static final String SCORE_APPLICATION = "UserTask_ScoreApplication";

		static final String DECIDE_OVERDUE_SEAT = "UserTask_DecideOverdueSeat";

		private Elements() {
		}

	}

	/** Messages awaited. */
	static final class Messages {

		static final String EXPERT_RECUSED = "review.ExpertRecused";

		private Messages() {
		}

	}

	/** Variables, each declared once. */
	static final class Variables {

		static final ProcessVariable<ReviewId> REVIEW = ProcessVariable.id("reviewId", ReviewId::parse);

		static final ProcessVariable<Instant> DUE_AT = ProcessVariable.instant("dueAt");

		static final ProcessVariable<Instant> REMIND_AT = ProcessVariable.instant("remindAt");

		static final ProcessVariable<Conflict> CONFLICT = ProcessVariable.choice("conflict", Conflict.class);

		static final ProcessVariable<OverdueDecision> DECISION = ProcessVariable.choice("decision",
				OverdueDecision.class);

		static final List<ProcessVariable<?>> ALL = List.of(REVIEW, DUE_AT, REMIND_AT, CONFLICT, DECISION);

		private Variables() {
		}

	}

}
