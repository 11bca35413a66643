package cn.denggao.construction.domain;

import java.util.Map;
import java.util.TreeMap;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.construction.ReportId;
import cn.denggao.identity.CurrentActor;
import cn.denggao.programme.IndicatorDirectory;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The project leader reports on a year. */
@Service
@Transactional
public class SubmittingAnnualReport {

	private final AnnualReports reports;

	private final ProjectDirectory projects;

	private final ProjectVisibility visibility;

	private final IndicatorDirectory indicators;

	private final ConstructionStageProcess process;

	private final CurrentActor actor;

	private final OfficialClock clock;

	private final AuditTrail audit;

	SubmittingAnnualReport(AnnualReports reports, ProjectDirectory projects, ProjectVisibility visibility,
			IndicatorDirectory indicators, ConstructionStageProcess process, CurrentActor actor, OfficialClock clock,
			AuditTrail audit) {
		this.reports = reports;
		this.projects = projects;
		this.visibility = visibility;
		this.indicators = indicators;
		this.process = process;
		this.actor = actor;
		this.clock = clock;
		this.audit = audit;
	}

	/** Role {@code project-leader}; a late report is accepted and stays marked. */
	public void submit(ReportId id, SubmitReport content) {
		var report = reports.require(id);
		visibility.requireActor(report.project(), actor.get(), "project-leader");
		projects.lock(report.project());
		requirePossible(projects.require(report.project()).round(), content);
		report.submit(content, actor.login(), clock.now());
		process.annualReportSubmitted(report.project(), id);
		audit.record("construction.report-submitted", Subject.of("project", report.project()),
				Map.of("year", report.year(), "values", new TreeMap<>(content.actuals()).toString()));
	}

	private void requirePossible(RoundId round, SubmitReport content) {
		content.actuals()
			.forEach((code, value) -> indicators.require(round, code).requirePossible("actual-" + code, value));
	}

}
