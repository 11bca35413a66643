package cn.denggao.diagrams;

import java.util.Date;

import cn.denggao.engine.NotDueYet;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Each way through 变更申请. */
class ChangeRequestDiagramTests {

	@RegisterExtension
	static final PathCoverage PATHS = PathCoverage.of("construction/change-request");

	@RegisterExtension
	final DiagramEngine engine = DiagramEngine.with("construction/change-request");

	@BeforeEach
	void answersThatLeadStraightOn() {
		engine.delegate("routeChangeDelegate")
			.answersAll("reviewerRole", "hc-city", "chainDone", false)
			.answersAll("reviewerRole", "hc-province", "chainDone", false)
			.answersAll("chainDone", true);
		engine.delegate("returnChangeDelegate").answers("amendDueAt", new Date());
	}

	@Test
	void takesEffectAfterEveryLevelHasApproved() {
		// given
		var change = endorsed();

		// when
		change.complete("UserTask_DecideChange", "decision", "APPROVE")
			.complete("UserTask_DecideChange", "decision", "APPROVE")
			.standsAt("ServiceTask_ApplyChange")
			.run("ServiceTask_ApplyChange");

		// then
		change
			.hasPassed("UserTask_EndorseChange", "ServiceTask_RouteChange", "UserTask_DecideChange",
					"ServiceTask_RouteChange", "UserTask_DecideChange", "ServiceTask_RouteChange",
					"ServiceTask_ApplyChange", "End_ChangeApplied")
			.hasNotPassed("ServiceTask_ReturnChange", "End_ChangeRejected")
			.hasEnded();
		assertThat(engine.delegate("routeChangeDelegate").calls()).isEqualTo(3);
	}

	@Test
	void asksTheRoleOfTheLevel() {
		// given
		var change = endorsed();

		// when
		change.complete("UserTask_DecideChange", "decision", "APPROVE");

		// then
		var task = change.task("UserTask_DecideChange").getId();
		assertThat(engine.engine().getTaskService().getIdentityLinksForTask(task)).extracting(IdentityLink::getGroupId)
			.containsExactly("hc-province");
	}

	@Test
	void isWithdrawnWhenTheHospitalRefuses() {
		// given
		var change = requested();

		// when
		change.complete("UserTask_EndorseChange", "decision", "REJECT");

		// then
		change.hasPassed("UserTask_EndorseChange", "End_ChangeWithdrawn")
			.hasNotPassed("ServiceTask_RouteChange")
			.hasEnded();
	}

	@Test
	void asksTheHospitalAgainWithoutAKnownAnswer() {
		// given
		var change = requested();

		// when
		change.complete("UserTask_EndorseChange", "decision", "PERHAPS");

		// then
		change.standsAt("UserTask_EndorseChange").hasNotPassed("ServiceTask_RouteChange");
	}

	@Test
	void isRejectedByOneLevel() {
		// given
		var change = endorsed();

		// when
		change.complete("UserTask_DecideChange", "decision", "REJECT");

		// then
		change.hasPassed("UserTask_DecideChange", "End_ChangeRejected")
			.hasNotPassed("ServiceTask_ApplyChange")
			.hasEnded();
	}

	@Test
	void asksTheLevelAgainWithoutAKnownAnswer() {
		// given
		var change = endorsed();

		// when
		change.complete("UserTask_DecideChange", "decision", "PERHAPS");

		// then
		change.standsAt("UserTask_DecideChange").hasNotPassed("ServiceTask_ReturnChange", "End_ChangeRejected");
		assertThat(engine.delegate("routeChangeDelegate").calls()).isEqualTo(1);
	}

	@Test
	void comesBackToTheSameLevelAmended() {
		// given
		var change = returned();

		// when
		change.complete("UserTask_AmendChange");

		// then
		change.hasPassed("UserTask_DecideChange", "ServiceTask_ReturnChange", "UserTask_AmendChange")
			.standsAt("UserTask_DecideChange");
		assertThat(engine.delegate("routeChangeDelegate").calls()).isEqualTo(1);
	}

	@Test
	void lapsesWhenItIsNotAmendedInTime() {
		// given
		var change = returned();

		// when
		change.run("Boundary_AmendmentOverdue");

		// then
		change.hasPassed("Boundary_AmendmentOverdue", "ServiceTask_LapseChange", "End_ChangeLapsed")
			.hasNotPassed("ServiceTask_ApplyChange")
			.hasEnded();
	}

	@Test
	void staysOpenWhenTheTimerIsEarly() {
		// given
		engine.delegate("lapseChangeDelegate").refuses(new NotDueYet(new Date().toInstant()));
		var change = returned();

		// when
		assertThatThrownBy(() -> change.run("Boundary_AmendmentOverdue")).isInstanceOf(NotDueYet.class);

		// then
		change.standsAt("UserTask_AmendChange");
	}

	@Test
	void endsWhenTheProjectIsClosed() {
		// given
		var change = endorsed();

		// when
		change.send("construction.ChangeMoot");

		// then
		change.hasPassed("Start_ChangeMoot", "End_ChangeMoot")
			.hasNotPassed("ServiceTask_ApplyChange", "End_ChangeRejected")
			.hasEnded();
	}

	private DiagramCase requested() {
		return engine.start("change-request", "C-1", "changeId", "C-1", "projectId", "P-1")
			.standsAt("UserTask_EndorseChange");
	}

	private DiagramCase endorsed() {
		return requested().complete("UserTask_EndorseChange", "decision", "APPROVE").standsAt("UserTask_DecideChange");
	}

	private DiagramCase returned() {
		return endorsed().complete("UserTask_DecideChange", "decision", "RETURN").standsAt("UserTask_AmendChange");
	}

}
