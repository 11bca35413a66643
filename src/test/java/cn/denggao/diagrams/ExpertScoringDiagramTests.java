package cn.denggao.diagrams;

import java.util.Date;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Each way through 专家独立评审. */
class ExpertScoringDiagramTests {

	private static final Date DUE = new Date(1_800_000_000_000L);

	@RegisterExtension
	static final PathCoverage PATHS = PathCoverage.of("review/expert-scoring");

	@RegisterExtension
	final DiagramEngine engine = DiagramEngine.with("review/expert-scoring");

	private DiagramCase scoring;

	@BeforeEach
	void requestsTheReview() {
		engine.delegate("prepareScoringDelegate").answers("remindAt", new Date(DUE.getTime() - 1));
		scoring = engine.start("expert-scoring", "V-1", "reviewId", "V-1", "dueAt", DUE);
	}

	@Test
	void endsWithTheScoreOfAnUnbiasedExpert() {
		// when
		declaresNoConflict().complete("UserTask_ScoreApplication");

		// then
		scoring
			.hasPassed("ServiceTask_PrepareScoring", "UserTask_DeclareConflicts", "UserTask_ScoreApplication",
					"End_ScoreSubmitted", "End_ReviewDone")
			.hasNotPassed("ServiceTask_RecuseExpert", "UserTask_DecideOverdueSeat")
			.hasEnded();
		assertThat(engine.delegate("recuseExpertDelegate").calls()).isZero();
	}

	@Test
	void tellsTheExpertTheDueDate() {
		// then
		assertThat(scoring.task("UserTask_DeclareConflicts").getDueDate()).isEqualTo(DUE);
		declaresNoConflict();
		assertThat(scoring.task("UserTask_ScoreApplication").getDueDate()).isEqualTo(DUE);
	}

	@Test
	void recusesAnExpertWhoDeclaresAConflict() {
		// when
		scoring.complete("UserTask_DeclareConflicts", "conflict", "DECLARED");

		// then
		scoring
			.hasPassed("End_ConflictDeclared", "Boundary_ConflictDeclared", "ServiceTask_RecuseExpert",
					"End_SeatVacated")
			.hasNotPassed("UserTask_ScoreApplication", "End_ReviewDone")
			.hasEnded();
		assertThat(engine.delegate("recuseExpertDelegate").calls()).isEqualTo(1);
	}

	@Test
	void asksAgainWhenTheDeclarationIsUnclear() {
		// when
		scoring.complete("UserTask_DeclareConflicts", "conflict", "MAYBE");

		// then
		scoring.standsAt("UserTask_DeclareConflicts").hasNotPassed("UserTask_ScoreApplication");
	}

	@Test
	void recusesAnExpertWhileScoring() {
		// given
		declaresNoConflict();

		// when
		scoring.send("review.ExpertRecused");

		// then
		scoring.hasPassed("Boundary_ExpertRecused", "ServiceTask_RecuseExpert", "End_SeatVacated")
			.hasNotPassed("UserTask_ScoreApplication", "End_ReviewDone")
			.hasEnded();
		assertThatThrownBy(() -> scoring.send("review.ExpertRecused"))
			.isInstanceOf(MismatchingMessageCorrelationException.class);
	}

	@Test
	void remindsOnceWithoutDisturbingTheExpert() {
		// given
		declaresNoConflict();

		// when
		scoring.run("Boundary_ReminderDue");

		// then
		scoring.hasPassed("Boundary_ReminderDue", "ServiceTask_RemindExpert", "End_ExpertReminded")
			.standsAt("UserTask_ScoreApplication");
		assertThat(scoring.job("Boundary_ReminderDue")).isNull();
	}

	@Test
	void asksTheOfficerWhenTheScoreIsOverdue() {
		// when
		overdue();

		// then
		scoring.standsAt("UserTask_ScoreApplication", "UserTask_DecideOverdueSeat");
	}

	@Test
	void closesTheOverdueDecisionWhenTheScoreComesAfterAll() {
		// given
		overdue();

		// when
		scoring.complete("UserTask_ScoreApplication");

		// then
		scoring.hasPassed("Boundary_ScoringOverdue", "UserTask_ScoreApplication", "End_ReviewDone")
			.hasNotPassed("UserTask_DecideOverdueSeat", "ServiceTask_RecuseOverdueExpert")
			.hasEnded();
	}

	@Test
	void closesTheScoringTaskWhenTheExpertIsReplaced() {
		// given
		overdue();

		// when
		scoring.complete("UserTask_DecideOverdueSeat", "decision", "REPLACE");

		// then
		scoring.hasPassed("UserTask_DecideOverdueSeat", "ServiceTask_RecuseOverdueExpert", "End_SeatReleased")
			.hasNotPassed("UserTask_ScoreApplication", "End_ReviewDone", "ServiceTask_RecuseExpert")
			.hasEnded();
		assertThat(engine.delegate("recuseExpertDelegate").calls()).isEqualTo(1);
	}

	@Test
	void waitsForTheEndOfAnExtension() {
		// given
		overdue();

		// when
		scoring.complete("UserTask_DecideOverdueSeat", "decision", "EXTEND");

		// then
		scoring.standsAt("UserTask_ScoreApplication", "Catch_ExtensionEnds");
		scoring.run("Catch_ExtensionEnds").standsAt("UserTask_ScoreApplication", "UserTask_DecideOverdueSeat");
	}

	@Test
	void closesTheExtensionWhenTheExpertIsRecused() {
		// given
		overdue().complete("UserTask_DecideOverdueSeat", "decision", "EXTEND");

		// when
		scoring.send("review.ExpertRecused");

		// then
		scoring.hasPassed("ServiceTask_RecuseExpert", "End_SeatVacated").hasNotPassed("Catch_ExtensionEnds").hasEnded();
	}

	@Test
	void asksTheOfficerAgainWhenTheDecisionIsUnclear() {
		// given
		overdue();

		// when
		scoring.complete("UserTask_DecideOverdueSeat", "decision", "WAIT");

		// then
		scoring.standsAt("UserTask_ScoreApplication", "UserTask_DecideOverdueSeat")
			.hasNotPassed("Catch_ExtensionEnds", "ServiceTask_RecuseOverdueExpert");
	}

	private DiagramCase declaresNoConflict() {
		return scoring.complete("UserTask_DeclareConflicts", "conflict", "NONE");
	}

	private DiagramCase overdue() {
		return declaresNoConflict().run("Boundary_ScoringOverdue");
	}

}
