package cn.denggao.inspection.domain;

import java.math.BigDecimal;
import java.util.Map;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The project leader reports at half time, and reports that defects are mended. */
@Service
@Transactional
public class SubmittingMidtermReport {

	private static final String ROLE = "project-leader";

	private final Inspections inspections;

	private final ProjectDirectory projects;

	private final ProjectVisibility visibility;

	private final MeasuringIndicators measuring;

	private final SigningMidtermReport signing;

	private final MidtermInspectionProcess process;

	private final CurrentActor actor;

	private final OfficialClock clock;

	private final AuditTrail audit;

	SubmittingMidtermReport(Inspections inspections, ProjectDirectory projects, ProjectVisibility visibility,
			MeasuringIndicators measuring, SigningMidtermReport signing, MidtermInspectionProcess process,
			CurrentActor actor, OfficialClock clock, AuditTrail audit) {
		this.signing = signing;
		this.inspections = inspections;
		this.projects = projects;
		this.visibility = visibility;
		this.measuring = measuring;
		this.process = process;
		this.actor = actor;
		this.clock = clock;
		this.audit = audit;
	}

	/**
	 * Role {@code project-leader}. Every agreed indicator needs its present value, and
	 * the principal has to have signed the very same (R004-24).
	 */
	public void submit(ProjectId project, MidtermReport report, Map<String, BigDecimal> actuals) {
		var inspection = requireOwn(project);
		var reached = measuring.measure(project, actuals);
		inspection.submit(report.signed(actor.login(), clock.now()), reached);
		signing.use(inspection, report, actuals);
		process.reportSubmitted(project);
		audit.record("inspection.report-submitted", Subject.of("project", project), Map.of());
	}

	/** Role {@code project-leader}: mended, before its time is over. */
	public void rectified(ProjectId project, String text, Map<String, BigDecimal> actuals) {
		var inspection = requireOwn(project);
		inspection.rectified(text, measuring.measure(project, actuals), clock.now());
		process.rectified(project);
		audit.record("inspection.rectified", Subject.of("project", project), Map.of());
	}

	private Inspection requireOwn(ProjectId project) {
		visibility.requireActor(project, actor.get(), ROLE);
		projects.lock(project);
		return inspections.requireOpen(project);
	}

}
