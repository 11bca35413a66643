package cn.denggao.approval.process;

import java.time.Instant;
import java.util.List;

import cn.denggao.application.ProjectId;
import cn.denggao.approval.domain.Standing;
import cn.denggao.engine.ProcessVariable;
import cn.denggao.programme.RoundId;

/** The names written in {@code processes/approval/approval-stage.bpmn}. */
final class ApprovalStageModel {

	static final String KEY = "approval-stage";

	private ApprovalStageModel() {
	}

	/** Answer to a drafted agreement. */
	enum Decision {

		ACCEPT, RETURN

	}

	/** How the stage ended well. */
	enum Outcome {

		IN_FORCE, REVIEW_REOPENED

	}

	/** Elements the program names. */
	static final class Elements {

		static final String DRAFT_AGREEMENT = "UserTask_DraftAgreement";

		static final String CHECK_AGREEMENT = "UserTask_CheckAgreement";

		static final String SIGN_AS_PRINCIPAL = "UserTask_SignAsPrincipal";

		static final String SIGN_AS_PROJECT_LEADER = "UserTask_SignAsProjectLeader";

		static final String SIGN_FOR_COMMISSION = "UserTask_SignForCommission";

		private Elements() {
		}

	}

	/** Messages awaited. */
	static final class Messages {

		static final String STANDING_CHANGED = "approval.StandingChanged";

		private Messages() {
		}

	}

	/** Variables, each declared once. */
	static final class Variables {

		static final ProcessVariable<ProjectId> PROJECT_ID = ProcessVariable.id("projectId", ProjectId::parse);

		static final ProcessVariable<RoundId> ROUND_ID = ProcessVariable.id("roundId", RoundId::parse);

		static final ProcessVariable<Standing> STANDING = ProcessVariable.choice("standing", Standing.class);

		static final ProcessVariable<Instant> AGREEMENT_DUE_AT = ProcessVariable.instant("agreementDueAt");

		static final ProcessVariable<Decision> DECISION = ProcessVariable.choice("decision", Decision.class);

		static final ProcessVariable<Boolean> SIGNED = ProcessVariable.flag("signed");

		static final ProcessVariable<Outcome> APPROVAL_OUTCOME = ProcessVariable.choice("approvalOutcome",
				Outcome.class);

		static final List<ProcessVariable<?>> ALL = List.of(PROJECT_ID, ROUND_ID, STANDING, AGREEMENT_DUE_AT, DECISION,
				SIGNED, APPROVAL_OUTCOME);

		private Variables() {
		}

	}

}
