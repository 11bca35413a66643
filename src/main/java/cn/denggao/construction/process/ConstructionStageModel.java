package cn.denggao.construction.process;

import java.time.Instant;
import java.util.List;

import cn.denggao.application.ProjectId;
import cn.denggao.construction.ReportId;
import cn.denggao.construction.SpotCheckId;
import cn.denggao.construction.TrancheId;
import cn.denggao.construction.domain.Gate;
import cn.denggao.engine.ProcessVariable;

/** The names in {@code processes/construction/construction-stage.bpmn}. */
final class ConstructionStageModel {

	static final String KEY = "construction-stage";

	private ConstructionStageModel() {
	}

	static final class Elements {

		static final String SUBMIT_ANNUAL_REPORT = "UserTask_SubmitAnnualReport";

		static final String PAY_TRANCHE = "UserTask_PayTranche";

		static final String INSPECT_ON_SITE = "UserTask_InspectOnSite";

		static final String ANSWER_FINDINGS = "UserTask_AnswerFindings";

		private Elements() {
		}

	}

	static final class Messages {

		static final String TERM_ENDED = "construction.TermEnded";

		static final String ANNUAL_REPORT_DUE = "construction.AnnualReportDue";

		static final String TRANCHE_DUE = "construction.TrancheDue";

		static final String SPOT_CHECK_ORDERED = "construction.SpotCheckOrdered";

		private Messages() {
		}

	}

	static final class Variables {

		static final ProcessVariable<ProjectId> PROJECT = ProcessVariable.id("projectId", ProjectId::parse);

		static final ProcessVariable<ReportId> REPORT = ProcessVariable.id("reportId", ReportId::parse);

		static final ProcessVariable<Instant> REPORT_DUE_AT = ProcessVariable.instant("reportDueAt");

		static final ProcessVariable<TrancheId> TRANCHE = ProcessVariable.id("trancheId", TrancheId::parse);

		static final ProcessVariable<SpotCheckId> SPOT_CHECK = ProcessVariable.id("spotCheckId", SpotCheckId::parse);

		static final ProcessVariable<Gate> GATE = ProcessVariable.choice("gate", Gate.class);

		/** Its values differ from form to form; each run of a sub-process has its own. */
		static final ProcessVariable<String> DECISION = ProcessVariable.text("decision");

		static final List<ProcessVariable<?>> ALL = List.of(PROJECT, REPORT, REPORT_DUE_AT, TRANCHE, SPOT_CHECK, GATE,
				DECISION);

		private Variables() {
		}

	}

}
