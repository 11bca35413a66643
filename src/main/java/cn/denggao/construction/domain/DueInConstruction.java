package cn.denggao.construction.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.calendar.WorkingCalendar;
import cn.denggao.construction.TrancheStatus;
import cn.denggao.programme.RoundDirectory;

import org.springframework.stereotype.Component;

/** What falls due in one project on a day; each is moved once. */
@Component
class DueInConstruction {

	private final LedgerSheets sheets;

	private final AnnualReports reports;

	private final ProjectDirectory projects;

	private final RoundDirectory rounds;

	private final WorkingCalendar calendar;

	private final OpeningDispatches opening;

	private final CountingDefects counting;

	private final ConstructionStageProcess process;

	DueInConstruction(LedgerSheets sheets, AnnualReports reports, ProjectDirectory projects, RoundDirectory rounds,
			WorkingCalendar calendar, OpeningDispatches opening, CountingDefects counting,
			ConstructionStageProcess process) {
		this.sheets = sheets;
		this.reports = reports;
		this.projects = projects;
		this.rounds = rounds;
		this.calendar = calendar;
		this.opening = opening;
		this.counting = counting;
		this.process = process;
	}

	/** This month's dispatch opens; a month that went by without one counts. */
	void dispatches(ProjectId project, LocalDate day) {
		opening.open(lockOpen(project), day);
		counting.count(project, day);
	}

	/** Yearly payments whose date has come; a self-funded project has none. */
	void tranches(ProjectId project, LocalDate day) {
		if ("SELF_FUNDED".equals(lockOpen(project).fundingMode())) {
			return;
		}
		sheets.tranches()
			.findByProjectIdOrderByYear(project.value())
			.stream()
			.filter(tranche -> tranche.status() == TrancheStatus.PLANNED && !tranche.dueOn().isAfter(day))
			.forEach(tranche -> {
				tranche.fallDue();
				process.trancheDue(project, tranche.id());
			});
	}

	/** One report for each calendar year that is over. */
	void reports(ProjectId project, LocalDate day) {
		var ledger = lockOpen(project);
		IntStream.range(ledger.termStart().getYear(), day.getYear())
			.filter(year -> !reports.existsByProjectIdAndYear(project.value(), year))
			.forEach(year -> {
				var report = reports.save(new AnnualReport(project, year, reportDue(ledger, year)));
				process.annualReportDue(project, report.id(), report.dueAt());
			});
	}

	/** The token goes on after the last day of the term; the date is read anew here. */
	void termEnd(ProjectId project, LocalDate day) {
		if (lockOpen(project).termEnd().isBefore(day)) {
			process.termEnded(project);
		}
	}

	private Instant reportDue(Ledger ledger, int year) {
		var days = rounds.rules(ledger.round()).construction().reportDays();
		var last = calendar.endOf(LocalDate.of(year + 1, 1, 1), days, true);
		return last.plusDays(1).atStartOfDay(OfficialClock.ZONE).toInstant();
	}

	private Ledger lockOpen(ProjectId project) {
		projects.lock(project);
		return sheets.ledgers().requireOpen(project);
	}

}
