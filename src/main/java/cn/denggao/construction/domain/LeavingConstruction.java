package cn.denggao.construction.domain;

import java.time.Duration;

import cn.denggao.application.ProjectId;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.construction.ConstructionClosing;
import cn.denggao.construction.ConstructionDates;
import cn.denggao.construction.MidtermStanding;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other stages tell the ledger: the project left, rested, or was inspected. */
@Service
@Transactional
class LeavingConstruction implements ConstructionClosing, ConstructionDates, MidtermStanding {

	private static final String BY = "system";

	private final LedgerSheets sheets;

	private final AnnualReports reports;

	private final MootingChanges changes;

	private final OfficialClock clock;

	LeavingConstruction(LedgerSheets sheets, AnnualReports reports, MootingChanges changes, OfficialClock clock) {
		this.sheets = sheets;
		this.reports = reports;
		this.changes = changes;
		this.clock = clock;
	}

	@Override
	public void projectLeft(ProjectId project) {
		sheets.ledgers().findById(project.value()).ifPresent(ledger -> ledger.close(clock.now()));
		sheets.tranches().findByProjectIdOrderByYear(project.value()).forEach(tranche -> tranche.cancel(null, BY));
		changes.of(project);
	}

	@Override
	public void shift(ProjectId project, Duration pause) {
		sheets.ledgers().findById(project.value()).ifPresent(ledger -> ledger.shift(pause));
		reports.findByProjectIdOrderByYear(project.value()).forEach(report -> report.shift(pause));
	}

	@Override
	public void concluded(ProjectId project, String conclusion) {
		sheets.ledgers().require(project).midtermConcluded(conclusion);
	}

}
