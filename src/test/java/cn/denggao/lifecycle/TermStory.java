package cn.denggao.lifecycle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import cn.denggao.acceptance.AcceptanceConclusion;
import cn.denggao.acceptance.domain.AcceptanceReport;
import cn.denggao.acceptance.domain.ApplyingForAcceptance;
import cn.denggao.acceptance.domain.AskingThirdParty;
import cn.denggao.acceptance.domain.ConfirmingCohort;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.construction.FundSource;
import cn.denggao.construction.ReportId;
import cn.denggao.construction.TrancheId;
import cn.denggao.construction.domain.PayingTranche;
import cn.denggao.construction.domain.RecordExpense;
import cn.denggao.construction.domain.RecordingMoney;
import cn.denggao.construction.domain.SubmitReport;
import cn.denggao.construction.domain.SubmittingAnnualReport;
import cn.denggao.inspection.domain.MidtermReport;
import cn.denggao.inspection.domain.SigningMidtermReport;
import cn.denggao.inspection.domain.SubmittingMidtermReport;
import cn.denggao.kernel.Money;
import cn.denggao.review.PanelPurpose;

import org.springframework.boot.test.context.TestComponent;

import static cn.denggao.lifecycle.ProjectStory.BOOKKEEPER;
import static cn.denggao.lifecycle.ProjectStory.CHIEF;
import static cn.denggao.lifecycle.ProjectStory.FUND;
import static cn.denggao.lifecycle.ProjectStory.LEADER;
import static cn.denggao.lifecycle.ProjectStory.OFFICER;
import static cn.denggao.lifecycle.ProjectStory.PRINCIPAL;
import static cn.denggao.lifecycle.ProjectStory.REASON;
import static cn.denggao.lifecycle.ProjectStory.THIRD_PARTY;
import static cn.denggao.lifecycle.ProjectStory.TREASURY;
import static cn.denggao.lifecycle.ProjectStory.actuals;
import static org.assertj.core.api.Assertions.assertThat;

/** What happens in a term, told in a step each. */
@TestComponent
class TermStory {

	static final String OPINION = "数据抽查一致，目标基本实现。";

	private final ProjectStory story;

	private final PayingTranche paying;

	private final SubmittingAnnualReport reporting;

	private final SubmittingMidtermReport midterm;

	private final SigningMidtermReport signing;

	private final ApplyingForAcceptance applying;

	private final AskingThirdParty asking;

	private final ConfirmingCohort confirming;

	private final RecordingMoney money;

	private final ProjectDirectory projects;

	TermStory(ProjectStory story, PayingTranche paying, SubmittingAnnualReport reporting,
			SubmittingMidtermReport midterm, SigningMidtermReport signing, ApplyingForAcceptance applying,
			AskingThirdParty asking, ConfirmingCohort confirming, RecordingMoney money, ProjectDirectory projects) {
		this.story = story;
		this.paying = paying;
		this.reporting = reporting;
		this.midterm = midterm;
		this.signing = signing;
		this.applying = applying;
		this.asking = asking;
		this.confirming = confirming;
		this.money = money;
		this.projects = projects;
	}

	void payFirstTranche(ProjectId project) {
		story.day("2024-08-02T00:01");
		story.answer(project.toString(), "UserTask_DecideHeldTranche", FUND,
				Map.of("decision", "PAY", "amount", "1800000", "reason", REASON));
		TREASURY
			.does(() -> paying.pay(new TrancheId(story.trancheOf(project, 2024)), LocalDate.of(2024, 8, 2), "BK-1"));
	}

	void payRest(ProjectId project) {
		story.day("2025-08-01T00:01");
		story.answer(project.toString(), "UserTask_DecideHeldTranche", FUND,
				Map.of("decision", "PAY", "amount", "1200000", "reason", REASON));
		TREASURY
			.does(() -> paying.pay(new TrancheId(story.trancheOf(project, 2025)), LocalDate.of(2025, 8, 1), "BK-2"));
	}

	/** 1 873 500.00 spent, of which 236 000.00 may not be charged (domain §5.10). */
	void spend(ProjectId project) {
		BOOKKEEPER.does(() -> money.spend(project, expense("1637500.00", "PZ-1")));
		var wrong = BOOKKEEPER.gets(() -> money.spend(project, expense("236000.00", "PZ-2")));
		OFFICER.does(() -> money.disallow(wrong, Money.yuan("236000.00"), REASON));
	}

	private static RecordExpense expense(String yuan, String voucher) {
		return new RecordExpense(LocalDate.of(2025, 8, 1), Money.yuan(yuan), FundSource.PROVINCIAL, "EQUIPMENT", "手术设备",
				voucher);
	}

	void report(ProjectId project, String moment, int year) {
		story.day(moment);
		submitReport(project, year);
	}

	void submitReport(ProjectId project, int year) {
		var report = new ReportId(
				story.value("select id from construction_report where project_id = ? and report_year = ?", UUID.class,
						project.value(), year));
		LEADER.does(() -> reporting.submit(report, new SubmitReport("进展", "问题", "计划", Map.of())));
		story.answer(project.toString(), "UserTask_AppraiseAnnualReport", OFFICER,
				Map.of("decision", "ACCEPT", "grade", "GOOD"));
	}

	void submitMidterm(ProjectId project, String moment, String cmi) {
		story.day(moment);
		handInMidterm(project, cmi);
		story.answer(project.toString(), "UserTask_CheckMidtermReport", OFFICER, Map.of("decision", "ACCEPT"));
	}

	/** Signed by the principal, then handed in by the leader (R004-24). */
	void handInMidterm(ProjectId project, String cmi) {
		LEADER.does(() -> signing.ask(project, midtermReport(), actuals(cmi)));
		PRINCIPAL.does(() -> signing.sign(project, hashToSign(project)));
		LEADER.does(() -> midterm.submit(project, midtermReport(), actuals(cmi)));
	}

	/** What the principal reads on the page. */
	String hashToSign(ProjectId project) {
		return story.value("""
				select hash from inspection_report_draft join inspection_inspection on id = inspection_id
				where project_id = ?""", String.class, project.value());
	}

	static MidtermReport midtermReport() {
		return new MidtermReport("总结", "无", "无", "计划", new BigDecimal("85"), null, null);
	}

	void passMidterm(ProjectId project) {
		submitMidterm(project, "2025-08-01T00:01", "1.20");
		story.judge(PanelPurpose.MIDTERM, project, 1, "85.00");
		story.answer(project.toString(), "UserTask_ConfirmConclusion", CHIEF, Map.of("conclusion", "PASS"));
		story.answer(project.toString(), "UserTask_DecideHeldTranche", FUND,
				Map.of("decision", "CANCEL", "reason", REASON));
	}

	/** What keeps the build period open when its term is over. */
	void finishOpenWork(ProjectId project) {
		cancelTranches(project);
		submitReport(project, 2024);
		submitReport(project, 2025);
	}

	void cancelTranches(ProjectId project) {
		while (story.openTasks(project).contains("UserTask_DecideHeldTranche")) {
			story.answerAny(project.toString(), "UserTask_DecideHeldTranche", FUND,
					Map.of("decision", "CANCEL", "reason", REASON));
		}
	}

	/** The third party evaluates beside the data check. */
	void evaluate(ProjectId project) {
		THIRD_PARTY.does(() -> asking.evaluate(project, OPINION));
	}

	void accept(ProjectId project, String points) {
		judgeAcceptance(project, "2026-08-10T10:00", points);
		story.work();
	}

	void judgeAcceptance(ProjectId project, String moment, String points) {
		story.clock().at(moment);
		LEADER.does(() -> applying.apply(project,
				new AcceptanceReport("总结", "成果", "案例", "审字〔2026〕1号", new BigDecimal("90"), null, null),
				actuals("1.24")));
		story.answer(project.toString(), "UserTask_CheckAcceptanceData", OFFICER, Map.of("decision", "ACCEPT"));
		evaluate(project);
		story.judge(PanelPurpose.ACCEPTANCE, project, 1, points);
		var conclusions = CHIEF.gets(() -> confirming.confirm(projects.require(project).round(), Set.of(), REASON));
		assertThat(conclusions).containsKey(project).doesNotContainValue((AcceptanceConclusion) null);
	}

}
