package cn.denggao.lifecycle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.construction.FundSource;
import cn.denggao.construction.LedgerReading;
import cn.denggao.construction.ReportId;
import cn.denggao.construction.TrancheId;
import cn.denggao.construction.domain.CheckingOnSpot;
import cn.denggao.construction.domain.DispatchDecision;
import cn.denggao.construction.domain.DispatchMinutes;
import cn.denggao.construction.domain.FilingDispatch;
import cn.denggao.construction.domain.PayingTranche;
import cn.denggao.construction.domain.RecordExpense;
import cn.denggao.construction.domain.RecordingMoney;
import cn.denggao.construction.domain.SubmitReport;
import cn.denggao.construction.domain.SubmittingAnnualReport;
import cn.denggao.kernel.Money;
import cn.denggao.kernel.NotificationRequested;
import cn.denggao.kernel.Refused;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static cn.denggao.lifecycle.ProjectStory.BOOKKEEPER;
import static cn.denggao.lifecycle.ProjectStory.DEPARTMENT;
import static cn.denggao.lifecycle.ProjectStory.FUND;
import static cn.denggao.lifecycle.ProjectStory.LEADER;
import static cn.denggao.lifecycle.ProjectStory.OFFICER;
import static cn.denggao.lifecycle.ProjectStory.REASON;
import static cn.denggao.lifecycle.ProjectStory.TREASURY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@StagesTest
@RecordApplicationEvents
class BuildPeriodTests {

	@Autowired
	private ProjectStory story;

	@Autowired
	private LedgerReading ledgers;

	@Autowired
	private FilingDispatch filing;

	@Autowired
	private PayingTranche paying;

	@Autowired
	private RecordingMoney money;

	@Autowired
	private SubmittingAnnualReport reporting;

	@Autowired
	private CheckingOnSpot checking;

	@Autowired
	private ApplicationEvents events;

	private ProjectId project;

	@BeforeEach
	void anAgreementComesIntoForce() {
		story.clock().at("2024-08-01T09:00");
		project = story.aProjectUnderConstruction();
	}

	@Test
	@Requirement(value = { "R001-38", "R004-33" }, page = "/projects/{id}/ledger")
	void marksFailedDispatchesAndIssuesACircularAtTheThird() {
		// given
		fileInOrder("2024-08", "2024-09", "2024-10");

		// when
		file("2024-11", "2024-11-28T10:00", null);
		story.day("2024-12-31T00:01");
		var lastDayOfTheYear = standings();
		story.day("2025-01-01T00:01");
		var newYear = standings();
		story.day("2025-01-28T00:01");
		file("2025-01", "2025-02-05T10:00", "principal");
		story.day("2025-03-01T00:01");

		// then
		assertThat(lastDayOfTheYear).isEqualTo(new int[] { 3, 0, 0, 1 });
		assertThat(newYear).isEqualTo(new int[] { 3, 0, 1, 1 });
		assertThat(standings()).isEqualTo(new int[] { 3, 1, 2, 1 });
		assertThat(dueOf("2025-01")).isEqualTo("2025-01-27");
		assertThat(circular("reason")).isEqualTo("SLOW");
		assertThat(circular("principal_login")).isEqualTo("principal");
		assertThat(circular("leader_login")).isEqualTo("leader");
		assertThat(circular("last_period")).isEqualTo("2025-01");
	}

	@Test
	@Requirement(value = "R004-26", page = "/projects/{id}/tranches")
	void holdsTheNextPaymentWhileACircularIsOpen() {
		// given
		payFirstTranche();
		story.day("2025-01-01T00:01");
		appraise(2024, "GOOD");

		// when
		story.day("2025-08-01T00:01");

		// then
		assertThat(gateOf(2025)).isEqualTo("HOLD CIRCULAR_OPEN");
		assertThat(story.value("select table_version from construction_tranche where id = ?", Integer.class,
				story.trancheOf(project, 2025)))
			.isPositive();
	}

	@Test
	@Requirement(value = { "R004-26", "R004-28" }, page = "/projects/{id}/tranches")
	void paysTheNextTrancheWithoutAskingWhenAllConditionsAreMet() {
		// given
		payFirstTranche();
		BOOKKEEPER.does(() -> money.match(project, LocalDate.of(2024, 8, 2), Money.yuan("1800000"), "PT-1"));
		BOOKKEEPER.does(() -> money.spend(project, expense("2880000.00")));
		fileInOrder("2024-08", "2024-09", "2024-10", "2024-11", "2024-12", "2025-01", "2025-02", "2025-03", "2025-04",
				"2025-05", "2025-06", "2025-07");
		story.day("2025-01-01T00:01");
		appraise(2024, "FAIR");

		// when
		story.day("2025-08-01T00:01");
		TREASURY
			.does(() -> paying.pay(new TrancheId(story.trancheOf(project, 2025)), LocalDate.of(2025, 8, 1), "BK-2"));

		// then
		assertThat(gateOf(2025)).isEqualTo("PAY ALL_MET");
		assertThat(ledgers.figures(project).publicReceived()).isEqualTo(Money.yuan("3000000.00"));
	}

	@Test
	void paysATrancheOnlyOnce() {
		// given
		payFirstTranche();
		var tranche = new TrancheId(story.trancheOf(project, 2024));

		// then
		assertThatThrownBy(() -> TREASURY.does(() -> paying.pay(tranche, LocalDate.of(2024, 8, 2), "BK-1")))
			.isInstanceOf(Refused.class)
			.hasMessage("construction.tranche.moved-on");
		assertThat(ledgers.figures(project).received()).isEqualTo(Money.yuan("1800000.00"));
	}

	@Test
	@Requirement(value = { "R001-35", "R004-24", "R004-28" }, page = "/projects/{id}/reports")
	void asksForAnAnnualReportAndFlagsALateOneToBothWhoAnswerForIt() {
		// given
		story.day("2025-01-01T00:01");
		var due = story.timerDate(project, "Boundary_AnnualReportOverdue");

		// when
		story.clock().at("2025-04-02T00:00");
		story.fire(project, "Boundary_AnnualReportOverdue");
		appraise(2024, "POOR");

		// then
		assertThat(due).isEqualTo("2025-04-02T00:00");
		assertThat(story.value("select grade from construction_report where project_id = ?", String.class,
				project.value()))
			.isEqualTo("POOR");
		assertThat(story.value("select flagged_late_at is not null from construction_report where project_id = ?",
				Boolean.class, project.value()))
			.isTrue();
		assertThat(events.stream(NotificationRequested.class)
			.filter(mail -> mail.key().startsWith("construction.report-late")))
			.singleElement()
			.satisfies(mail -> assertThat(mail.recipients()).contains(story
				.value("select leader_login from application_project where id = ?", String.class, project.value()),
					"hospital-dept-SX01", "hospital-principal-SX01"));
	}

	@Test
	@Requirement(value = "R001-42", page = "/projects/{id}/spot-checks")
	void keepsASpotCheckOpenUntilItsFindingsAreMended() {
		// given
		var check = OFFICER.gets(() -> checking.order(project, REASON));
		OFFICER.does(() -> checking.find(check, LocalDate.of(2024, 8, 1), REASON));

		// when
		DEPARTMENT.does(() -> checking.answer(check, REASON));
		story.answer(project.toString(), "UserTask_CloseSpotCheck", OFFICER,
				Map.of("decision", "RETURN", "reason", REASON));
		DEPARTMENT.does(() -> checking.answer(check, REASON));
		story.answer(project.toString(), "UserTask_CloseSpotCheck", OFFICER, Map.of("decision", "ACCEPT"));

		// then
		assertThat(story.openTasks(project)).isEmpty();
		assertThat(story.value("select status from construction_spot_check where id = ?", String.class, check.value()))
			.isEqualTo("CLOSED");
	}

	private void payFirstTranche() {
		story.day("2024-08-02T00:01");
		story.answer(project.toString(), "UserTask_DecideHeldTranche", FUND,
				Map.of("decision", "PAY", "amount", "1800000", "reason", REASON));
		TREASURY
			.does(() -> paying.pay(new TrancheId(story.trancheOf(project, 2024)), LocalDate.of(2024, 8, 2), "BK-1"));
	}

	private static RecordExpense expense(String yuan) {
		return new RecordExpense(LocalDate.of(2024, 8, 2), Money.yuan(yuan), FundSource.PROVINCIAL, "EQUIPMENT", "手术设备",
				"PZ-1");
	}

	private void appraise(int year, String grade) {
		var report = new ReportId(
				story.value("select id from construction_report where project_id = ? and report_year = ?", UUID.class,
						project.value(), year));
		LEADER.does(() -> reporting.submit(report, new SubmitReport("进展", "问题", "计划", Map.of())));
		story.answer(project.toString(), "UserTask_AppraiseAnnualReport", OFFICER,
				Map.of("decision", "ACCEPT", "grade", grade, "reason", REASON));
	}

	private void fileInOrder(String... periods) {
		for (var period : periods) {
			file(period, YearMonth.parse(period).atDay(27) + "T10:00", "principal");
		}
	}

	private void file(String period, String moment, String principal) {
		story.day(moment);
		DEPARTMENT.does(() -> filing.file(project, YearMonth.parse(period),
				new DispatchMinutes(story.clock().today(), principal, "主持人", "医务科、骨科", 8, "无",
						List.of(new DispatchDecision("加快采购", "设备科", story.clock().today().plusDays(10))))));
	}

	/** In order, late, missing, not by the principal. */
	private int[] standings() {
		var counts = ledgers.figures(project).dispatches();
		return new int[] { counts.inOrder(), counts.late(), counts.missing(), counts.notByPrincipal() };
	}

	private String dueOf(String period) {
		return story
			.value("select due_on from construction_dispatch where project_id = ? and period = ?", LocalDate.class,
					project.value(), period)
			.toString();
	}

	private String circular(String column) {
		return story.value("select " + column + " from construction_circular where project_id = ?", String.class,
				project.value());
	}

	private String gateOf(int year) {
		return story.value("select gate || ' ' || gate_reason from construction_tranche where id = ?", String.class,
				story.trancheOf(project, year));
	}

}
