package cn.denggao.lifecycle.process;

import java.util.List;

import cn.denggao.application.ProjectId;
import cn.denggao.engine.ProcessVariable;
import cn.denggao.programme.RoundId;
import cn.denggao.review.PanelId;

/** The names in {@code processes/lifecycle/specialty-project.bpmn}. */
final class SpecialtyProjectModel {

	static final String KEY = "specialty-project";

	private SpecialtyProjectModel() {
	}

	static final class Elements {

		static final String STATE_RECOVERY = "UserTask_StateRecovery";

		static final String CONFIRM_RECOVERY = "UserTask_ConfirmRecovery";

		static final String DECIDE_RESUMPTION = "UserTask_DecideResumption";

		private Elements() {
		}

	}

	static final class Messages {

		static final String PROJECT_LEFT = "lifecycle.ProjectLeft";

		static final String PROJECT_SUSPENDED = "lifecycle.ProjectSuspended";

		static final String TITLE_REVOKED = "acceptance.TitleRevoked";

		static final String RECHECK_DUE = "acceptance.RecheckDue";

		static final String MIDTERM_DUE = "inspection.MidtermDue";

		private Messages() {
		}

	}

	static final class Variables {

		static final ProcessVariable<ProjectId> PROJECT = ProcessVariable.id("projectId", ProjectId::parse);

		static final ProcessVariable<RoundId> ROUND = ProcessVariable.id("roundId", RoundId::parse);

		static final ProcessVariable<PanelId> PANEL = ProcessVariable.id("panelId", PanelId::parse);

		static final ProcessVariable<Integer> REVIEW_VERSION = ProcessVariable.number("reviewVersion");

		static final ProcessVariable<Boolean> REVIEW_NEEDED = ProcessVariable.flag("reviewNeeded");

		static final ProcessVariable<String> APPROVAL_OUTCOME = ProcessVariable.text("approvalOutcome");

		static final ProcessVariable<Boolean> RECOVERY_DUE = ProcessVariable.flag("recoveryDue");

		static final List<ProcessVariable<?>> ALL = List.of(PROJECT, ROUND, PANEL, REVIEW_VERSION, REVIEW_NEEDED,
				APPROVAL_OUTCOME, RECOVERY_DUE);

		private Variables() {
		}

	}

}
