package cn.denggao.inspection.process;

import java.time.Instant;
import java.util.List;

import cn.denggao.application.ProjectId;
import cn.denggao.engine.ProcessVariable;
import cn.denggao.inspection.InspectionId;
import cn.denggao.inspection.MidtermConclusion;
import cn.denggao.review.PanelId;

/** The names in {@code processes/inspection/midterm-inspection.bpmn}. */
final class MidtermInspectionModel {

	static final String KEY = "midterm-inspection";

	private MidtermInspectionModel() {
	}

	static final class Elements {

		static final String SUBMIT_REPORT = "UserTask_SubmitMidtermReport";

		static final String RECTIFY = "UserTask_Rectify";

		private Elements() {
		}

	}

	static final class Messages {

		static final String MIDTERM_DUE = "inspection.MidtermDue";

		private Messages() {
		}

	}

	static final class Variables {

		static final ProcessVariable<ProjectId> PROJECT = ProcessVariable.id("projectId", ProjectId::parse);

		static final ProcessVariable<InspectionId> INSPECTION = ProcessVariable.id("inspectionId", InspectionId::parse);

		static final ProcessVariable<PanelId> PANEL = ProcessVariable.id("panelId", PanelId::parse);

		static final ProcessVariable<Integer> REVIEW_VERSION = ProcessVariable.number("reviewVersion");

		static final ProcessVariable<Instant> REPORT_DUE_AT = ProcessVariable.instant("reportDueAt");

		static final ProcessVariable<Instant> RECTIFY_DUE_AT = ProcessVariable.instant("rectifyDueAt");

		static final ProcessVariable<Boolean> RE_INSPECTION = ProcessVariable.flag("reInspection");

		static final ProcessVariable<MidtermConclusion> CONCLUSION = ProcessVariable.choice("conclusion",
				MidtermConclusion.class);

		static final ProcessVariable<String> DECISION = ProcessVariable.text("decision");

		static final List<ProcessVariable<?>> ALL = List.of(PROJECT, INSPECTION, PANEL, REVIEW_VERSION, REPORT_DUE_AT,
				RECTIFY_DUE_AT, RE_INSPECTION, CONCLUSION, DECISION);

		private Variables() {
		}

	}

}
