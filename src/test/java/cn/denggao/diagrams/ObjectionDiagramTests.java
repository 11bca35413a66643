package cn.denggao.diagrams;

import java.util.Date;

import cn.denggao.engine.NotDueYet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Each way through 异议处理. */
class ObjectionDiagramTests {

	@RegisterExtension
	static final PathCoverage PATHS = PathCoverage.of("approval/objection");

	@RegisterExtension
	final DiagramEngine engine = DiagramEngine.with("approval/objection");

	@BeforeEach
	void answersThatLeadStraightOn() {
		engine.delegate("registerObjectionDelegate").answersAll("answerDueAt", new Date(), "handleDueAt", new Date());
	}

	@ParameterizedTest
	@ValueSource(strings = { "UPHELD", "PARTLY", "REJECTED" })
	void appliesWhatIsDecidedAndReplies(String decision) {
		// given
		var objection = verified();

		// when
		objection.complete("UserTask_DecideObjection", "decision", decision)
			.standsAt("ServiceTask_ApplyObjection")
			.run("ServiceTask_ApplyObjection")
			.complete("UserTask_ReplyInWriting");

		// then
		objection
			.hasPassed("ServiceTask_RegisterObjection", "UserTask_ExamineObjection", "UserTask_AnswerObjection",
					"UserTask_VerifyObjection", "UserTask_DecideObjection", "ServiceTask_ApplyObjection",
					"UserTask_ReplyInWriting", "End_ObjectionClosed")
			.hasNotPassed("Boundary_AnswerOverdue", "ServiceTask_ReportLateObjection", "ServiceTask_FileObjection")
			.hasEnded();
		assertThat(engine.delegate("applyObjectionDelegate").calls()).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "LEAD", "LATE" })
	void repliesAtOnceToWhatIsNotAdmitted(String decision) {
		// given
		var objection = raised();

		// when
		objection.complete("UserTask_ExamineObjection", "decision", decision).complete("UserTask_ReplyInWriting");

		// then
		objection.hasPassed("UserTask_ExamineObjection", "UserTask_ReplyInWriting", "End_ObjectionClosed")
			.hasNotPassed("UserTask_AnswerObjection", "ServiceTask_ApplyObjection")
			.hasEnded();
	}

	@Test
	void examinesAgainWhenThereIsNoKnownAnswer() {
		// given
		var objection = raised();

		// when
		objection.complete("UserTask_ExamineObjection", "decision", "PERHAPS");

		// then
		objection.standsAt("UserTask_ExamineObjection").hasNotPassed("UserTask_AnswerObjection");
	}

	@Test
	void verifiesWithoutAnAnswerWhenItIsOverdue() {
		// given
		var objection = admitted();

		// when
		objection.run("Boundary_AnswerOverdue");

		// then
		objection.hasPassed("Boundary_AnswerOverdue").standsAt("UserTask_VerifyObjection");
	}

	@Test
	void reportsLateHandlingAndGoesOnVerifying() {
		// given
		var objection = admitted().complete("UserTask_AnswerObjection");

		// when
		objection.run("Boundary_HandlingOverdue");

		// then
		objection.hasPassed("Boundary_HandlingOverdue", "ServiceTask_ReportLateObjection", "End_LateObjectionReported")
			.standsAt("UserTask_VerifyObjection");
	}

	@Test
	void reportsNothingWhenTheTimerIsEarly() {
		// given
		engine.delegate("reportLateObjectionDelegate").refuses(new NotDueYet(new Date().toInstant()));
		var objection = admitted().complete("UserTask_AnswerObjection");

		// when
		assertThatThrownBy(() -> objection.run("Boundary_HandlingOverdue")).isInstanceOf(NotDueYet.class);

		// then
		objection.standsAt("UserTask_VerifyObjection").hasNotPassed("End_LateObjectionReported");
	}

	@Test
	void verifiesAgainWhenNothingIsDecided() {
		// given
		var objection = verified();

		// when
		objection.complete("UserTask_DecideObjection", "decision", "PERHAPS");

		// then
		objection.standsAt("UserTask_VerifyObjection").hasNotPassed("ServiceTask_ApplyObjection");
	}

	@Test
	void isFiledWhenTheProjectHasLeft() {
		// given
		var objection = admitted();

		// when
		objection.send("approval.ObjectionMoot");

		// then
		objection.hasPassed("Start_ObjectionMoot", "ServiceTask_FileObjection", "End_ObjectionMoot")
			.hasNotPassed("UserTask_ReplyInWriting", "End_ObjectionClosed")
			.hasEnded();
	}

	private DiagramCase raised() {
		return engine.start("objection", "O-1", "objectionId", "O-1", "projectId", "P-1", "roundId", "R-1")
			.standsAt("UserTask_ExamineObjection");
	}

	private DiagramCase admitted() {
		return raised().complete("UserTask_ExamineObjection", "decision", "ADMIT").standsAt("UserTask_AnswerObjection");
	}

	private DiagramCase verified() {
		return admitted().complete("UserTask_AnswerObjection")
			.complete("UserTask_VerifyObjection")
			.standsAt("UserTask_DecideObjection");
	}

}
