package cn.denggao.construction.domain;

import java.util.List;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.construction.ReportId;
import cn.denggao.engine.NotDueYet;
import cn.denggao.kernel.NotificationRequested;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An annual report has not come by its date. */
@Service
@Transactional
public class FlaggingLateReport {

	private final AnnualReports reports;

	private final ProjectDirectory projects;

	private final OfficialClock clock;

	private final ApplicationEventPublisher events;

	FlaggingLateReport(AnnualReports reports, ProjectDirectory projects, OfficialClock clock,
			ApplicationEventPublisher events) {
		this.reports = reports;
		this.projects = projects;
		this.clock = clock;
		this.events = events;
	}

	/** Marks it once and reminds those who owe it. */
	public void flag(ReportId id) {
		var report = reports.require(id);
		var now = clock.now();
		if (now.isBefore(report.dueAt())) {
			throw new NotDueYet(report.dueAt());
		}
		if (report.flagLate(now)) {
			var project = projects.require(report.project());
			events.publishEvent(new NotificationRequested("construction.report-late:" + id,
					"construction.mail.report-late",
					List.of(project.leaderLogin(), project.hospital().group("hospital-dept"),
							project.hospital().group("hospital-principal")),
					List.of(project.title(), String.valueOf(report.year())), "/projects/" + project.id() + "/ledger"));
		}
	}

}
