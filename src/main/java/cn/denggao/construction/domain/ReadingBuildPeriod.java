package cn.denggao.construction.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.approval.AgreedIndicator;
import cn.denggao.approval.AgreementDirectory;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.construction.AnnualGrade;
import cn.denggao.construction.ChangeId;
import cn.denggao.construction.ChangeStatus;
import cn.denggao.construction.DispatchStanding;
import cn.denggao.construction.FundSource;
import cn.denggao.construction.ReportId;
import cn.denggao.construction.ReportStatus;
import cn.denggao.construction.SpotCheckId;
import cn.denggao.construction.SpotCheckStatus;
import cn.denggao.construction.TrancheId;
import cn.denggao.construction.TrancheStatus;
import cn.denggao.identity.CurrentActor;
import cn.denggao.kernel.Money;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the papers of a build period, for whoever may see the project. */
@Service
@Transactional(readOnly = true)
public class ReadingBuildPeriod {

	private final LedgerSheets sheets;

	private final AnnualReports reports;

	private final SpotChecks checks;

	private final Changes changes;

	private final CategoryNames names;

	private final AgreementDirectory agreements;

	private final ProjectVisibility visibility;

	private final CurrentActor actor;

	private final OfficialClock clock;

	ReadingBuildPeriod(LedgerSheets sheets, AnnualReports reports, SpotChecks checks, Changes changes,
			CategoryNames names, AgreementDirectory agreements, ProjectVisibility visibility, CurrentActor actor,
			OfficialClock clock) {
		this.sheets = sheets;
		this.reports = reports;
		this.checks = checks;
		this.changes = changes;
		this.names = names;
		this.agreements = agreements;
		this.visibility = visibility;
		this.actor = actor;
		this.clock = clock;
	}

	/** The project, if the actor may see it and it has come to its build period. */
	public ProjectSummary project(ProjectId id) {
		sheets.ledgers().require(id);
		return visibility.require(id, actor.get());
	}

	/** Whether the actor plays this role in the project. */
	public boolean mayAct(ProjectId project, String role) {
		return visibility.mayAct(project, actor.get(), role);
	}

	public List<AgreedIndicator> indicators(ProjectId project) {
		return agreements.inForce(project).orElseThrow(Refused::notFound).indicators();
	}

	/** One month's dispatch; the minutes are empty before they are filed. */
	public DispatchPaper dispatch(ProjectId project, YearMonth period) {
		return sheets.dispatches()
			.findByProjectIdAndPeriod(project.value(), period.toString())
			.map(each -> new DispatchPaper(each.period(), each.dueOn(), each.standing(clock.today()),
					each.isFiled() ? Optional.of(each.minutes()) : Optional.empty(), each.submittedAt()))
			.orElseThrow(Refused::notFound);
	}

	public List<TranchePaper> tranches(ProjectId project) {
		return sheets.tranches()
			.findByProjectIdOrderByYear(project.value())
			.stream()
			.map(each -> new TranchePaper(each.id(), each.year(), each.planned(), each.dueOn(), each.status(),
					each.gateReason(), each.cleared(), each.paidOn(), each.voucherNo()))
			.toList();
	}

	public List<ExpensePaper> expenses(ProjectId project) {
		return sheets.expenses()
			.findByProjectIdOrderBySpentOnDescEnteredAtDesc(project.value())
			.stream()
			.map(each -> new ExpensePaper(each.id(), each.spentOn(), each.amount(), each.source(), each.category(),
					each.purpose(), each.voucherNo(), each.disallowed(), each.disallowedReason()))
			.toList();
	}

	/** Money received, the latest first: paid tranches and own money of the hospital. */
	public List<ReceiptPaper> receipts(ProjectId project) {
		return sheets.receipts()
			.findByProjectIdOrderByReceivedOn(project.value())
			.stream()
			.sorted(Comparator.comparing(Receipt::receivedOn).reversed())
			.map(each -> new ReceiptPaper(each.receivedOn(), each.amount(), each.source(), each.voucherNo()))
			.toList();
	}

	/**
	 * What money may be booked to: names by code, those with a budget of their own too.
	 */
	public Map<String, String> categories(ProjectId project) {
		var known = new LinkedHashMap<>(names.of(sheets.ledgers().require(project)));
		sheets.budget()
			.findByProjectIdOrderBySourceAscCategoryAsc(project.value())
			.forEach(line -> known.putIfAbsent(line.category(), line.category()));
		return known;
	}

	/** What the money may not be spent on, by name. */
	public List<String> forbidden(ProjectId project) {
		return names.forbidden(sheets.ledgers().require(project));
	}

	public List<ReportPaper> reports(ProjectId project) {
		return reports.findByProjectIdOrderByYear(project.value())
			.stream()
			.map(each -> new ReportPaper(each.id(), each.year(), each.dueAt(), each.status(), each.content(),
					each.isLate(), each.grade(), each.appraisal()))
			.toList();
	}

	/** Until a visit has been made, only the province knows of it. */
	public List<CheckPaper> checks(ProjectId project) {
		var knows = mayAct(project, "hc-decider") || mayAct(project, "hc-decider-leader");
		return checks.findByProjectIdOrderByOrderedOn(project.value())
			.stream()
			.filter(each -> knows || each.status() != SpotCheckStatus.ORDERED)
			.map(each -> new CheckPaper(each.id(), each.status(), each.orderedOn(), each.reason(), each.visitedOn(),
					each.findings(), each.answer(), each.outcome()))
			.toList();
	}

	public List<ChangePaper> changes(ProjectId project) {
		return changes.findByProjectIdOrderByRequestedAt(project.value())
			.stream()
			.map(ReadingBuildPeriod::paper)
			.toList();
	}

	public ChangePaper change(ChangeId id) {
		return paper(changes.require(id));
	}

	/** The project of a visit. */
	public ProjectId projectOf(SpotCheckId check) {
		return checks.require(check).project();
	}

	private static ChangePaper paper(Change change) {
		return new ChangePaper(change.id(), change.project(), change.content(), change.reason(), change.status(),
				change.requestedAt(), change.amendDueAt(), change.steps(), change.offices());
	}

	/** One month's dispatch as filed. */
	public record DispatchPaper(YearMonth period, LocalDate dueOn, DispatchStanding standing,
			Optional<DispatchMinutes> minutes, Instant submittedAt) {
	}

	/** One yearly payment. */
	public record TranchePaper(TrancheId id, int year, Money planned, LocalDate dueOn, TrancheStatus status,
			String gateReason, Money cleared, LocalDate paidOn, String voucherNo) {
	}

	/** One booked expense. */
	public record ExpensePaper(UUID id, LocalDate spentOn, Money amount, FundSource source, String category,
			String purpose, String voucherNo, Money disallowed, String disallowedReason) {
	}

	/** Money that came in. */
	public record ReceiptPaper(LocalDate receivedOn, Money amount, FundSource source, String voucherNo) {
	}

	/** One year's report. */
	public record ReportPaper(ReportId id, int year, Instant dueAt, ReportStatus status, SubmitReport content,
			boolean late, Optional<AnnualGrade> grade, String appraisal) {

		public boolean isWritable() {
			return status == ReportStatus.DUE || status == ReportStatus.RETURNED;
		}

		public BigDecimal actual(String code) {
			return content.actuals().get(code);
		}

	}

	/** One unannounced visit. */
	public record CheckPaper(SpotCheckId id, SpotCheckStatus status, LocalDate orderedOn, String reason,
			LocalDate visitedOn, String findings, String answer, String outcome) {
	}

	/**
	 * One change request.
	 *
	 * @param offices code of the role that took each step
	 */
	public record ChangePaper(ChangeId id, ProjectId project, ChangeContent content, String reason, ChangeStatus status,
			Instant requestedAt, Instant amendDueAt, List<ChangeStep> steps, List<String> offices) {

		/** What is asked for, as pairs of message key and value. */
		public Map<String, Object> facts() {
			return ChangeFacts.of(content);
		}

	}

}
