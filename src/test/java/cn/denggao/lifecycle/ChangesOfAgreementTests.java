package cn.denggao.lifecycle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

import cn.denggao.Acting;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.approval.AgreementSummary;
import cn.denggao.construction.ChangeId;
import cn.denggao.construction.FundSource;
import cn.denggao.construction.domain.ChangeContent;
import cn.denggao.construction.domain.RequestingChange;
import cn.denggao.kernel.Refused;
import cn.denggao.lifecycle.domain.EndingProject;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static cn.denggao.lifecycle.ProjectStory.CHIEF;
import static cn.denggao.lifecycle.ProjectStory.DEPARTMENT;
import static cn.denggao.lifecycle.ProjectStory.DOCUMENT;
import static cn.denggao.lifecycle.ProjectStory.FUND;
import static cn.denggao.lifecycle.ProjectStory.GROUP;
import static cn.denggao.lifecycle.ProjectStory.OFFICER;
import static cn.denggao.lifecycle.ProjectStory.PRINCIPAL;
import static cn.denggao.lifecycle.ProjectStory.REASON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Changes of what an agreement promises, asked for in the build period. */
@StagesTest
class ChangesOfAgreementTests {

	@Autowired
	private ProjectStory story;

	@Autowired
	private PaperAgreements agreements;

	@Autowired
	private RequestingChange requesting;

	@Autowired
	private EndingProject ending;

	@Autowired
	private ProjectDirectory projects;

	private ProjectId project;

	@BeforeEach
	void anAgreementComesIntoForce() {
		story.clock().at("2024-08-01T09:00");
		project = story.aProjectUnderConstruction();
	}

	@Test
	void extendsTheTermOnceAndOnlyWithinItsYears() {
		// given
		var change = request(ChangeContent.term(5));

		// when
		decide(change, OFFICER, CHIEF);
		story.work();

		// then
		assertThat(agreements.inForce(project)).map(AgreementSummary::termEnd).contains(LocalDate.of(2026, 12, 31));
		assertThat(story.value("select status from construction_change where id = ?", String.class, change.value()))
			.isEqualTo("APPLIED");
		assertThatThrownBy(() -> request(ChangeContent.term(1))).isInstanceOf(Refused.class)
			.hasMessage("construction.change.extended-already");
	}

	@Test
	void refusesAnExtensionIntoAYearWhoseHolidaysAreUnknown() {
		assertThatThrownBy(() -> request(ChangeContent.term(6))).hasMessage("calendar.missing 2027");
	}

	@Test
	void refusesAnExtensionAfterTheTerm() {
		// given
		story.clock().at("2026-08-03T09:00");

		// then
		assertThatThrownBy(() -> request(ChangeContent.term(3))).isInstanceOf(Refused.class)
			.hasMessage("construction.change.term-ended");
	}

	@Test
	void appliesAChangeOfLeaderAndOfTargets() {
		// given
		var leader = request(ChangeContent.leader("successor"));
		var target = request(ChangeContent.indicator("CMI", new BigDecimal("1.28")));

		// when
		decide(leader, OFFICER);
		decide(target, OFFICER, CHIEF);
		story.work();

		// then
		assertThat(projects.require(project).leaderLogin()).isEqualTo("successor");
		assertThat(agreements.inForce(project).orElseThrow().indicators()).filteredOn(each -> each.code().equals("CMI"))
			.extracting("termTarget")
			.containsExactly(new BigDecimal("1.28"));
	}

	@Test
	void letsAReturnedChangeLapseWhenNobodyAmendsItInTime() {
		// given
		var change = request(ChangeContent.leader("successor"));
		story.answer(change.toString(), "UserTask_EndorseChange", PRINCIPAL, Map.of("decision", "APPROVE"));
		story.answer(change.toString(), "UserTask_DecideChange", OFFICER,
				Map.of("decision", "RETURN", "reason", REASON));
		var due = story.timerDate(change, "Boundary_AmendmentOverdue");

		// when
		assertThatThrownBy(() -> story.fire(change, "Boundary_AmendmentOverdue"))
			.hasStackTraceContaining("Not due before");
		story.clock().at("2024-08-16T00:00");
		story.fire(change, "Boundary_AmendmentOverdue");

		// then
		assertThat(due).isEqualTo("2024-08-16T00:00");
		assertThat(story.value("select status from construction_change where id = ?", String.class, change.value()))
			.isEqualTo("LAPSED");
	}

	@Test
	@Requirement(value = "R004-34", page = "/changes/{id}")
	void movesBudgetAsItWasAmended() {
		// given
		var change = request(
				ChangeContent.budget(FundSource.PROVINCIAL, "EQUIPMENT", "TALENT", new BigDecimal("100000")));
		story.answer(change.toString(), "UserTask_EndorseChange", PRINCIPAL, Map.of("decision", "APPROVE"));
		story.answer(change.toString(), "UserTask_DecideChange", OFFICER,
				Map.of("decision", "RETURN", "reason", REASON));

		// when
		DEPARTMENT.does(() -> requesting.amend(change,
				ChangeContent.budget(FundSource.PROVINCIAL, "EQUIPMENT", "TALENT", new BigDecimal("90000")), REASON));
		story.answer(change.toString(), "UserTask_DecideChange", OFFICER,
				Map.of("decision", "APPROVE", "documentNo", DOCUMENT));
		story.answer(change.toString(), "UserTask_DecideChange", FUND,
				Map.of("decision", "APPROVE", "documentNo", DOCUMENT));
		story.work();

		// then
		assertThat(budget("EQUIPMENT")).isEqualByComparingTo("2010000.00");
		assertThat(budget("TALENT")).isEqualByComparingTo("990000.00");
	}

	@Test
	void makesOpenChangesMootWhenTheProjectLeaves() {
		// given
		var change = request(ChangeContent.leader("successor"));

		// when
		GROUP.does(() -> ending.terminate(project, REASON, "晋专办纪〔2024〕9号"));

		// then
		assertThat(story.value("select status from construction_change where id = ?", String.class, change.value()))
			.isEqualTo("MOOT");
		assertThat(story.openTasks(change)).isEmpty();
	}

	private ChangeId request(ChangeContent content) {
		return DEPARTMENT.gets(() -> requesting.request(project, content, REASON));
	}

	private void decide(ChangeId change, Acting... deciders) {
		story.answer(change.toString(), "UserTask_EndorseChange", PRINCIPAL, Map.of("decision", "APPROVE"));
		for (var decider : deciders) {
			story.answer(change.toString(), "UserTask_DecideChange", decider,
					Map.of("decision", "APPROVE", "documentNo", DOCUMENT));
		}
	}

	private BigDecimal budget(String category) {
		return story.value(
				"select amount from construction_budget where project_id = ? and source = ? and category = ?",
				BigDecimal.class, project.value(), "PROVINCIAL", category);
	}

}
