package cn.denggao.acceptance.process;

import java.time.Instant;
import java.util.List;

import cn.denggao.acceptance.AcceptanceConclusion;
import cn.denggao.acceptance.AcceptanceId;
import cn.denggao.application.ProjectId;
import cn.denggao.engine.ProcessVariable;
import cn.denggao.programme.RoundId;
import cn.denggao.review.PanelId;

/** The names in {@code processes/acceptance/final-acceptance.bpmn}. */
final class FinalAcceptanceModel {

	static final String KEY = "final-acceptance";

	private FinalAcceptanceModel() {
	}

	static final class Elements {

		static final String APPLY = "UserTask_ApplyForAcceptance";

		static final String MEND_DATA = "UserTask_MendAcceptanceData";

		static final String EVALUATE = "UserTask_EvaluateIndependently";

		static final String CONFIRM = "UserTask_ConfirmAcceptance";

		static final String RECTIFY = "UserTask_RectifyForReacceptance";

		private Elements() {
		}

	}

	static final class Messages {

		static final String RECHECK_DUE = "acceptance.RecheckDue";

		static final String PROJECT_LEFT = "lifecycle.ProjectLeft";

		private Messages() {
		}

	}

	static final class Variables {

		static final ProcessVariable<ProjectId> PROJECT = ProcessVariable.id("projectId", ProjectId::parse);

		static final ProcessVariable<RoundId> ROUND = ProcessVariable.id("roundId", RoundId::parse);

		static final ProcessVariable<AcceptanceId> ACCEPTANCE = ProcessVariable.id("acceptanceId", AcceptanceId::parse);

		static final ProcessVariable<PanelId> PANEL = ProcessVariable.id("panelId", PanelId::parse);

		static final ProcessVariable<Integer> REVIEW_VERSION = ProcessVariable.number("reviewVersion");

		static final ProcessVariable<Instant> APPLY_DUE_AT = ProcessVariable.instant("applyDueAt");

		static final ProcessVariable<Instant> RECTIFY_DUE_AT = ProcessVariable.instant("rectifyDueAt");

		static final ProcessVariable<Boolean> RE_ACCEPTANCE = ProcessVariable.flag("reAcceptance");

		static final ProcessVariable<AcceptanceConclusion> CONCLUSION = ProcessVariable.choice("conclusion",
				AcceptanceConclusion.class);

		static final ProcessVariable<String> DECISION = ProcessVariable.text("decision");

		static final List<ProcessVariable<?>> ALL = List.of(PROJECT, ACCEPTANCE, PANEL, REVIEW_VERSION, APPLY_DUE_AT,
				RECTIFY_DUE_AT, RE_ACCEPTANCE, CONCLUSION, DECISION);

		private Variables() {
		}

	}

}
