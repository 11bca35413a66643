package cn.denggao.diagrams;

import java.util.Date;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** Each way through 专家评审, with the real 专家独立评审 in its seats. */
class ReviewStageDiagramTests {

	private static final Date DUE = new Date(1_800_000_000_000L);

	@RegisterExtension
	static final PathCoverage PATHS = PathCoverage.of("review/review-stage");

	@RegisterExtension
	final DiagramEngine engine = DiagramEngine.with("review/expert-scoring", "review/review-stage");

	@BeforeEach
	void answersThatLeadStraightOn() {
		engine.delegate("checkPanelDelegate").answers("panelReady", true);
		engine.delegate("openPanelDelegate").answersAll("panelSize", 2, "scoringVersion", 1, "scoringDueAt", DUE);
		engine.delegate("appointExpertDelegate").answersLocally("reviewId", "V-1", "V-2", "V-3", "V-4");
		engine.delegate("settleSeatDelegate").answersLocally("seatOutcome", "SETTLED");
		engine.delegate("prepareScoringDelegate").answers("remindAt", DUE);
		engine.delegate("sumUpPanelDelegate").answers("panelOutcome", "COMPLETE");
	}

	@Test
	void sumsUpWhenEverySeatHasItsScore() {
		// given
		var stage = opened();

		// when
		score(stage, "V-1");
		score(stage, "V-2");

		// then
		stage.standsAt("ServiceTask_SumUpPanel");
		stage.run("ServiceTask_SumUpPanel")
			.hasPassed("ServiceTask_CheckPanel", "ServiceTask_OpenPanel", "SubProcess_ReviewSeat",
					"ServiceTask_SumUpPanel", "End_PanelSummedUp")
			.hasNotPassed("Catch_PanelConfirmed", "UserTask_HoldDefence", "UserTask_DecideShortPanel")
			.hasEnded();
		assertThat(engine.delegate("appointExpertDelegate").calls()).isEqualTo(2);
		assertThat(engine.delegate("sumUpPanelDelegate").calls()).isEqualTo(1);
	}

	@Test
	void waitsForThePanelAndLooksAgainAtEachMessage() {
		// given
		engine.delegate("checkPanelDelegate").instead().answers("panelReady", false, false, true);
		var stage = started().standsAt("Catch_PanelConfirmed");

		// when
		stage.send("review.PanelConfirmed").standsAt("Catch_PanelConfirmed").send("review.PanelConfirmed");

		// then
		stage.hasPassed("ServiceTask_CheckPanel", "Catch_PanelConfirmed", "ServiceTask_CheckPanel",
				"ServiceTask_OpenPanel");
		assertThat(engine.delegate("checkPanelDelegate").calls()).isEqualTo(3);
		assertThat(engine.delegate("openPanelDelegate").calls()).isEqualTo(1);
	}

	@Test
	void tellsTheScoringOnlyItsOwnReviewAndDate() {
		// given
		var stage = opened();

		// when
		var seats = stage.children("expert-scoring");

		// then
		assertThat(seats).extracting(DiagramCase::businessKey).containsExactlyInAnyOrder("V-1", "V-2");
		assertThat(seats).allSatisfy(seat -> {
			assertThat(seat.variables()).containsOnlyKeys("reviewId", "dueAt", "remindAt");
			assertThat(seat.variable("reviewId")).isEqualTo(seat.businessKey());
			assertThat(seat.variable("dueAt")).isEqualTo(DUE);
		});
	}

	@Test
	void learnsNothingFromTheScoring() {
		// given
		var stage = opened();

		// when
		score(stage, "V-1", "score", 99);

		// then
		assertThat(stage.variables()).doesNotContainKeys("score", "conflict", "decision", "remindAt", "reviewId");
	}

	@Test
	void refillsAVacatedSeatAndLeavesTheOtherAlone() {
		// given
		engine.delegate("settleSeatDelegate").instead().answersLocally("seatOutcome", "VACANT", "SETTLED");
		var stage = opened();
		var other = seat(stage, "V-2").task("UserTask_DeclareConflicts").getId();

		// when
		seat(stage, "V-1").send("review.ExpertRecused");

		// then
		assertThat(stage.children("expert-scoring")).extracting(DiagramCase::businessKey)
			.containsExactlyInAnyOrder("V-2", "V-3");
		assertThat(seat(stage, "V-2").task("UserTask_DeclareConflicts").getId()).isEqualTo(other);
		score(stage, "V-2");
		score(stage, "V-3");
		stage.standsAt("ServiceTask_SumUpPanel");
	}

	@Test
	void asksTheOfficerWhenNoReserveIsLeft() {
		// given
		engine.delegate("settleSeatDelegate").instead().answersLocally("seatOutcome", "EXHAUSTED", "SETTLED");
		var stage = opened();

		// when
		seat(stage, "V-1").send("review.ExpertRecused");

		// then
		stage.standsAt("UserTask_DecideEmptySeat", "CallActivity_ExpertScoring");
		stage.complete("UserTask_DecideEmptySeat")
			.hasPassed("UserTask_DecideEmptySeat", "ServiceTask_SettleSeat", "End_SeatSettled")
			.standsAt("CallActivity_ExpertScoring");
	}

	@Test
	void sumsUpAgainAfterTheDefence() {
		// given
		engine.delegate("sumUpPanelDelegate").instead().answers("panelOutcome", "DEFENCE", "COMPLETE");
		var stage = scored();

		// when
		stage.run("ServiceTask_SumUpPanel").standsAt("UserTask_HoldDefence").complete("UserTask_HoldDefence");

		// then
		stage.run("ServiceTask_SumUpPanel")
			.hasPassed("ServiceTask_SumUpPanel", "UserTask_HoldDefence", "ServiceTask_SumUpPanel", "End_PanelSummedUp")
			.hasNotPassed("UserTask_DecideShortPanel")
			.hasEnded();
	}

	@Test
	void sumsUpAgainWhenOutlyingScoresHaveTheirReasons() {
		// given
		engine.delegate("sumUpPanelDelegate").instead().answers("panelOutcome", "OUTLIER", "COMPLETE");
		var stage = scored();

		// when
		stage.run("ServiceTask_SumUpPanel").standsAt("UserTask_ExplainOutliers").complete("UserTask_ExplainOutliers");

		// then
		stage.run("ServiceTask_SumUpPanel")
			.hasPassed("ServiceTask_SumUpPanel", "UserTask_ExplainOutliers", "ServiceTask_SumUpPanel",
					"End_PanelSummedUp")
			.hasNotPassed("UserTask_HoldDefence", "UserTask_DecideShortPanel")
			.hasEnded();
	}

	@Test
	void sumsUpAShortPanelByRecordedException() {
		// given
		engine.delegate("sumUpPanelDelegate").instead().answers("panelOutcome", "SHORT", "COMPLETE");
		var stage = scored().run("ServiceTask_SumUpPanel");

		// when
		stage.complete("UserTask_DecideShortPanel", "decision", "CONTINUE");

		// then
		stage.run("ServiceTask_SumUpPanel").hasPassed("UserTask_DecideShortPanel", "End_PanelSummedUp").hasEnded();
		assertThat(engine.delegate("openPanelDelegate").calls()).isEqualTo(1);
	}

	@Test
	void opensOnlyTheMissingSeatsOfAShortPanel() {
		// given
		engine.delegate("openPanelDelegate").answersAll("panelSize", 1, "scoringVersion", 1, "scoringDueAt", DUE);
		engine.delegate("sumUpPanelDelegate").instead().answers("panelOutcome", "SHORT", "COMPLETE");
		var stage = scored().run("ServiceTask_SumUpPanel");

		// when
		stage.complete("UserTask_DecideShortPanel", "decision", "REFILL");

		// then
		stage.standsAt("CallActivity_ExpertScoring").hasNotPassed("End_PanelSummedUp");
		score(stage, "V-3");
		stage.run("ServiceTask_SumUpPanel").hasEnded();
	}

	@Test
	void addsASeatToARunningPanel() {
		// given
		var stage = opened();

		// when
		stage.addSeat();

		// then
		stage.standsAt("CallActivity_ExpertScoring", "CallActivity_ExpertScoring", "CallActivity_ExpertScoring");
		score(stage, "V-1");
		score(stage, "V-2");
		stage.standsAt("CallActivity_ExpertScoring");
		score(stage, "V-3");
		stage.standsAt("ServiceTask_SumUpPanel");
	}

	private DiagramCase started() {
		return engine.start("review-stage", "N-1", "panelId", "N-1", "projectId", "P-1");
	}

	private DiagramCase opened() {
		return started().standsAt("CallActivity_ExpertScoring", "CallActivity_ExpertScoring");
	}

	private DiagramCase scored() {
		var stage = opened();
		score(stage, "V-1");
		score(stage, "V-2");
		return stage;
	}

	private static DiagramCase seat(DiagramCase stage, String review) {
		return stage.children("expert-scoring")
			.stream()
			.filter(seat -> seat.businessKey().equals(review))
			.findFirst()
			.orElseThrow();
	}

	private static void score(DiagramCase stage, String review, Object... leaked) {
		seat(stage, review).complete("UserTask_DeclareConflicts", "conflict", "NONE")
			.complete("UserTask_ScoreApplication", leaked);
	}

}
