package cn.denggao.review.process;

import java.time.Instant;
import java.util.List;

import cn.denggao.application.ProjectId;
import cn.denggao.engine.ProcessVariable;
import cn.denggao.review.PanelId;
import cn.denggao.review.ReviewId;
import cn.denggao.review.domain.PanelOutcome;
import cn.denggao.review.domain.SeatOutcome;
import cn.denggao.review.domain.ShortPanelDecision;

/** The names in {@code processes/review/review-stage.bpmn}. */
final class ReviewStageModel {

	static final String KEY = "review-stage";

	private ReviewStageModel() {
	}

	/** Elements the program names. */
	static final class Elements {

		static final String REVIEW_SEAT = "SubProcess_ReviewSeat";

		static final String DECIDE_EMPTY_SEAT = "UserTask_DecideEmptySeat";

		static final String HOLD_DEFENCE = "UserTask_HoldDefence";

		static final String EXPLAIN_OUTLIERS = "UserTask_ExplainOutliers";

		static final String DECIDE_SHORT_PANEL = "UserTask_DecideShortPanel";

		private Elements() {
		}

	}

	/** Messages awaited. */
	static final class Messages {

		static final String PANEL_CONFIRMED = "review.PanelConfirmed";

		private Messages() {
		}

	}

	/** Variables, each declared once. */
	static final class Variables {

		static final ProcessVariable<PanelId> PANEL = ProcessVariable.id("panelId", PanelId::parse);

		static final ProcessVariable<ProjectId> PROJECT = ProcessVariable.id("projectId", ProjectId::parse);

		static final ProcessVariable<Boolean> PANEL_READY = ProcessVariable.flag("panelReady");

		static final ProcessVariable<Integer> PANEL_SIZE = ProcessVariable.number("panelSize");

		static final ProcessVariable<Integer> SCORING_VERSION = ProcessVariable.number("scoringVersion");

		static final ProcessVariable<Instant> SCORING_DUE_AT = ProcessVariable.instant("scoringDueAt");

		static final ProcessVariable<ReviewId> REVIEW = ProcessVariable.id("reviewId", ReviewId::parse);

		static final ProcessVariable<SeatOutcome> SEAT_OUTCOME = ProcessVariable.choice("seatOutcome",
				SeatOutcome.class);

		static final ProcessVariable<PanelOutcome> PANEL_OUTCOME = ProcessVariable.choice("panelOutcome",
				PanelOutcome.class);

		static final ProcessVariable<ShortPanelDecision> DECISION = ProcessVariable.choice("decision",
				ShortPanelDecision.class);

		static final List<ProcessVariable<?>> ALL = List.of(PANEL, PROJECT, PANEL_READY, PANEL_SIZE, SCORING_VERSION,
				SCORING_DUE_AT, REVIEW, SEAT_OUTCOME, PANEL_OUTCOME, DECISION);

		private Variables() {
		}

	}

}
