package cn.denggao.lifecycle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import cn.denggao.acceptance.domain.ApplyingForAcceptance;
import cn.denggao.acceptance.domain.ConfirmingCohort;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.construction.LedgerReading;
import cn.denggao.inspection.domain.SubmittingMidtermReport;
import cn.denggao.kernel.Money;
import cn.denggao.kernel.Refused;
import cn.denggao.lifecycle.domain.ResumingProject;
import cn.denggao.lifecycle.domain.RevokingTitle;
import cn.denggao.lifecycle.domain.StatingRecovery;
import cn.denggao.lifecycle.domain.SuspendingProject;
import cn.denggao.lifecycle.domain.EndingProject;
import cn.denggao.requirements.Requirement;
import cn.denggao.review.PanelPurpose;
import cn.denggao.worklist.Inbox;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static cn.denggao.lifecycle.ProjectStory.CHIEF;
import static cn.denggao.lifecycle.ProjectStory.DOCUMENT;
import static cn.denggao.lifecycle.ProjectStory.GROUP;
import static cn.denggao.lifecycle.ProjectStory.LEADER;
import static cn.denggao.lifecycle.ProjectStory.OFFICER;
import static cn.denggao.lifecycle.ProjectStory.REASON;
import static cn.denggao.lifecycle.ProjectStory.TREASURY;
import static cn.denggao.lifecycle.ProjectStory.actuals;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

@StagesTest
class ProjectLifeTests {

	@Autowired
	private ProjectStory story;

	@Autowired
	private TermStory term;

	@Autowired
	private PaperAgreements agreements;

	@Autowired
	private LedgerReading ledgers;

	@Autowired
	private SubmittingMidtermReport midterm;

	@Autowired
	private ApplyingForAcceptance applying;

	@Autowired
	private ConfirmingCohort confirming;

	@Autowired
	private StatingRecovery stating;

	@Autowired
	private EndingProject ending;

	@Autowired
	private SuspendingProject suspending;

	@Autowired
	private ResumingProject resuming;

	@Autowired
	private RevokingTitle revoking;

	@Autowired
	private ProjectDirectory projects;

	@Autowired
	private Inbox inbox;

	@Test
	@Requirement(value = "R000-32", page = "/projects/{id}/acceptance")
	void leadsAProjectFromItsAgreementToItsCertificate() {
		// given
		story.clock().at("2024-08-01T09:00");
		var project = story.aProjectUnderConstruction();
		term.payFirstTranche(project);
		term.report(project, "2025-01-01T00:01", 2024);
		term.passMidterm(project);
		term.report(project, "2026-01-01T00:01", 2025);

		// when
		story.day("2026-08-01T00:01");
		var applicationDue = story.timerDate(project, "Boundary_ApplicationForAcceptanceOverdue");
		term.accept(project, "86.42");

		// then
		assertThat(applicationDue).isEqualTo("2026-11-03T00:00");
		assertThat(story.isOver(project)).isTrue();
		assertThat(story.status(project)).isEqualTo(ProjectStatus.ACCEPTED_QUALIFIED);
		assertThat(certificateOf(project)).matches("SX136-2026-\\d{4}");
		assertThat(story.value("select record_version from lifecycle_archive where project_id = ?", Integer.class,
				project.value()))
			.isEqualTo(1);
		assertThat(ledgers.figures(project).dispatches().due()).isEqualTo(24);
	}

	@Test
	@Requirement(value = "R000-33", page = "/projects/{id}/acceptance")
	void measuresFinalValuesByWhatWasAgreed() {
		// given
		story.clock().at("2024-08-01T09:00");
		var project = story.aProjectUnderConstruction();
		story.day("2026-08-01T00:01");
		term.finishOpenWork(project);

		// when
		term.accept(project, "86.42");

		// then
		assertThat(attainment(project, "CMI")).isEqualByComparingTo("66.67");
		assertThat(attainment(project, "ALOS")).isEqualByComparingTo("76.92");
		assertThat(attainment(project, "LOW_RISK_MORT")).isEqualByComparingTo("200.00");
		assertThat(attainment(project, "OUTFLOW_PROV")).isEqualByComparingTo("-25.00");
	}

	@Test
	@Requirement(value = { "R004-29", "R004-34" }, page = "/projects/{id}/recovery")
	void terminatesAProjectThatFailsTwiceAndTakesItsMoneyBack() {
		// given
		story.clock().at("2024-08-01T09:00");
		var project = story.aProjectUnderConstruction();
		term.payFirstTranche(project);
		term.payRest(project);
		term.spend(project);
		term.submitMidterm(project, "2025-08-01T00:01", "1.20");
		story.clock().at("2025-08-29T16:00");
		story.judge(PanelPurpose.MIDTERM, project, 1, "68.40");

		// when
		story.answer(project.toString(), "UserTask_ConfirmConclusion", CHIEF,
				Map.of("conclusion", "RECTIFY", "rectifyMonths", "6"));
		var rectifyBy = story.timerDate(project, "Boundary_RectificationEnds");
		story.clock().at("2026-03-01T00:00");
		story.fire(project, "Boundary_RectificationEnds");
		story.judge(PanelPurpose.MIDTERM, project, 2, "57.20");
		story.answer(project.toString(), "UserTask_ConfirmConclusion", CHIEF, Map.of("conclusion", "FAIL"));
		story.answer(project.toString(), "UserTask_DecideTermination", GROUP,
				Map.of("decision", "KEEP", "minutesNo", "晋专办纪〔2026〕2号", "reason", "核心指标的核实材料尚未齐全，重新审定。"));
		story.answer(project.toString(), "UserTask_ConfirmConclusion", CHIEF, Map.of("conclusion", "FAIL"));
		story.answer(project.toString(), "UserTask_DecideTermination", GROUP,
				Map.of("decision", "TERMINATE", "minutesNo", "晋专办纪〔2026〕3号", "reason", REASON));
		var sum = OFFICER.gets(() -> stating.state(project, Money.ZERO, DOCUMENT));

		// then
		assertThat(rectifyBy).isEqualTo("2026-03-01T00:00");
		assertThat(story.status(project)).isEqualTo(ProjectStatus.TERMINATED);
		assertThat(story.audited(project, "inspection.termination-decided")).hasSize(2)
			.first(as(STRING))
			.contains("核心指标的核实材料尚未齐全");
		assertThat(sum).isEqualTo(Money.yuan("1362500.00"));
		assertThat(story.openTasks(project)).containsExactly("UserTask_ConfirmRecovery");
		assertThat(agreements.timesLeft(project)).isEqualTo(1);
	}

	@Test
	void keepsARecoveryOpenUntilTheExactSumIsBack() {
		// given
		story.clock().at("2024-08-01T09:00");
		var project = story.aProjectUnderConstruction();
		term.payFirstTranche(project);
		GROUP.does(() -> ending.terminate(project, REASON, "晋专办纪〔2024〕9号"));
		OFFICER.does(() -> stating.state(project, Money.ZERO, DOCUMENT));

		// when
		var tooLittle = Map.<String, Object>of("receivedOn", "2024-08-02", "amount", "1799999.99", "voucherNo", "JZ-1");
		var exact = Map.<String, Object>of("receivedOn", "2024-08-02", "amount", "1800000.00", "voucherNo", "JZ-1");

		// then
		assertThatThrownBy(() -> story.answer(project.toString(), "UserTask_ConfirmRecovery", TREASURY, tooLittle))
			.hasStackTraceContaining("lifecycle.recovery.amount-differs");
		assertThat(story.openTasks(project)).containsExactly("UserTask_ConfirmRecovery");
		story.answer(project.toString(), "UserTask_ConfirmRecovery", TREASURY, exact);
		story.work();
		assertThat(story.isOver(project)).isTrue();
	}

	@Test
	void goesThroughRectificationToASecondAndLastAcceptance() {
		// given
		story.clock().at("2024-08-01T09:00");
		agreements.termsEnd("2025-07-31");
		var project = story.aProjectUnderConstruction();
		agreements.termsEnd("2026-07-31");
		story.day("2025-08-01T00:01");
		term.cancelTranches(project);
		term.submitReport(project, 2024);
		term.judgeAcceptance(project, "2025-08-11T10:00", "66.00");

		// when
		LEADER.does(() -> applying.rectified(project, REASON, actuals("1.30")));
		story.answer(project.toString(), "UserTask_CheckAcceptanceData", OFFICER, Map.of("decision", "ACCEPT"));
		term.evaluate(project);
		story.judge(PanelPurpose.ACCEPTANCE, project, 2, "74.90");
		CHIEF.does(() -> confirming.confirm(projects.require(project).round(), Set.of(), REASON));
		story.answer(project.toString(), "UserTask_DecideSanctions", GROUP, Map.of("decision", "SANCTION", "sanctions",
				"CIRCULAR,TITLE_REFUSED,RECOVERY", "documentNo", DOCUMENT, "reason", REASON));
		story.work();

		// then
		assertThat(story.status(project)).isEqualTo(ProjectStatus.UNQUALIFIED);
		assertThat(story.value("select count(*) from acceptance_sanction where project_id = ?", Integer.class,
				project.value()))
			.isEqualTo(3);
		assertThat(story.isOver(project)).isTrue();
	}

	@Test
	@Requirement(value = "R004-34", page = "/projects/{id}/measures")
	void putsAllCasesOfASuspendedProjectToSleepAndMovesItsDates() {
		// given
		story.clock().at("2024-08-01T09:00");
		var project = story.aProjectUnderConstruction();
		story.day("2025-08-01T00:01");
		var before = story.timerDate(project, "Boundary_MidtermReportOverdue");
		CHIEF.does(() -> suspending.suspend(project, REASON, DOCUMENT));
		assertThat(inbox.seenForProject(project.toString())).extracting(seen -> seen.task().task())
			.containsExactly("UserTask_DecideResumption");

		// when
		assertThatThrownBy(() -> LEADER.does(() -> midterm.submit(project, TermStory.midtermReport(), actuals("1.20"))))
			.isInstanceOf(RuntimeException.class);
		story.clock().at("2025-08-11T00:01");
		CHIEF.does(() -> resuming.resume(project, REASON, DOCUMENT));

		// then
		assertThat(before).isEqualTo("2025-08-30T00:00");
		assertThat(story.timerDate(project, "Boundary_MidtermReportOverdue")).isEqualTo("2025-09-09T00:00");
		assertThat(story.status(project)).isEqualTo(ProjectStatus.MIDTERM);
		term.handInMidterm(project, "1.20");
		assertThat(story.openTasks(project)).contains("UserTask_CheckMidtermReport")
			.doesNotContain("UserTask_DecideResumption");
	}

	@Test
	void closesOnceMoreWhenAnArchivedProjectLosesItsTitle() {
		// given
		story.clock().at("2024-08-01T09:00");
		var project = story.aProjectUnderConstruction();
		term.payFirstTranche(project);
		story.day("2026-08-01T00:01");
		term.finishOpenWork(project);
		term.accept(project, "92.00");

		// when
		GROUP.does(() -> revoking.revoke(project, REASON, DOCUMENT));

		// then
		assertThat(story.status(project)).isEqualTo(ProjectStatus.REVOKED);
		assertThat(story.value("select revoked_on from acceptance_certificate where project_id = ?", LocalDate.class,
				project.value()))
			.isEqualTo("2026-08-10");
		assertThat(story.openTasks(project)).containsExactly("UserTask_StateRecovery");
	}

	@Test
	void refusesASecondSuspensionAndStrangersAltogether() {
		// given
		story.clock().at("2024-08-01T09:00");
		var project = story.aProjectUnderConstruction();
		CHIEF.does(() -> suspending.suspend(project, REASON, DOCUMENT));

		// then
		assertThatThrownBy(() -> CHIEF.does(() -> suspending.suspend(project, REASON, DOCUMENT)))
			.isInstanceOf(Refused.class);
		assertThatThrownBy(() -> OFFICER.does(() -> resuming.resume(project, REASON, DOCUMENT)))
			.isInstanceOf(Refused.class)
			.hasMessage("kernel.not-found");
	}

	private String certificateOf(ProjectId project) {
		return story.value("select number from acceptance_certificate where project_id = ?", String.class,
				project.value());
	}

	private BigDecimal attainment(ProjectId project, String code) {
		return story.value("""
				select r.attainment from acceptance_reached r join acceptance_attempt t on t.id = r.attempt_id
				join acceptance_acceptance a on a.id = t.acceptance_id where a.project_id = ? and r.code = ?""",
				BigDecimal.class, project.value(), code);
	}

}
