package cn.denggao.approval.process;

import java.time.Instant;
import java.util.List;

import cn.denggao.application.ProjectId;
import cn.denggao.approval.ObjectionId;
import cn.denggao.engine.ProcessVariable;
import cn.denggao.programme.RoundId;

/** The names written in {@code processes/approval/objection.bpmn}. */
final class ObjectionModel {

	static final String KEY = "objection";

	private ObjectionModel() {
	}

	/** Answers of the two forms. */
	enum Decision {

		ADMIT, LEAD, LATE, UPHELD, PARTLY, REJECTED

	}

	/** Elements the program names. */
	static final class Elements {

		static final String ANSWER_OBJECTION = "UserTask_AnswerObjection";

		static final String VERIFY_OBJECTION = "UserTask_VerifyObjection";

		static final String REPLY_IN_WRITING = "UserTask_ReplyInWriting";

		private Elements() {
		}

	}

	/** Messages awaited. */
	static final class Messages {

		static final String OBJECTION_MOOT = "approval.ObjectionMoot";

		private Messages() {
		}

	}

	/** Variables, each declared once. */
	static final class Variables {

		static final ProcessVariable<ObjectionId> OBJECTION_ID = ProcessVariable.id("objectionId", ObjectionId::parse);

		static final ProcessVariable<ProjectId> PROJECT_ID = ProcessVariable.id("projectId", ProjectId::parse);

		static final ProcessVariable<RoundId> ROUND_ID = ProcessVariable.id("roundId", RoundId::parse);

		static final ProcessVariable<Decision> DECISION = ProcessVariable.choice("decision", Decision.class);

		static final ProcessVariable<Instant> ANSWER_DUE_AT = ProcessVariable.instant("answerDueAt");

		static final ProcessVariable<Instant> HANDLE_DUE_AT = ProcessVariable.instant("handleDueAt");

		static final List<ProcessVariable<?>> ALL = List.of(OBJECTION_ID, PROJECT_ID, ROUND_ID, DECISION, ANSWER_DUE_AT,
				HANDLE_DUE_AT);

		private Variables() {
		}

	}

}
