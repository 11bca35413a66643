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
import cn.denggao.identity.Role;
import cn.denggao.kernel.NotificationRequested;
import cn.denggao.kernel.Refused;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The leader asks the principal to sign the mid-term report as it stands; only then it is
 * handed in, which is the leader's own signature (R004-24).
 */
@Service
@Transactional
public class SigningMidtermReport {

	private final Inspections inspections;

	private final ReportDrafts drafts;

	private final ProjectDirectory projects;

	private final ProjectVisibility visibility;

	private final MeasuringIndicators measuring;

	private final CurrentActor actor;

	private final OfficialClock clock;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	SigningMidtermReport(Inspections inspections, ReportDrafts drafts, ProjectDirectory projects,
			ProjectVisibility visibility, MeasuringIndicators measuring, CurrentActor actor, OfficialClock clock,
			AuditTrail audit, ApplicationEventPublisher events) {
		this.inspections = inspections;
		this.drafts = drafts;
		this.projects = projects;
		this.visibility = visibility;
		this.measuring = measuring;
		this.actor = actor;
		this.clock = clock;
		this.audit = audit;
		this.events = events;
	}

	/** Role {@code project-leader}: keeps the report and tells the principal. */
	public void ask(ProjectId id, MidtermReport report, Map<String, BigDecimal> actuals) {
		var inspection = reporting(id, Role.PROJECT_LEADER);
		measuring.measure(id, actuals);
		var hash = ReportDraft.hash(report, actuals);
		var now = clock.now();
		drafts.keep(inspection.id(), new ReportDraft(report, actuals, hash, null, null, null), actor.login(), now);
		audit.record("inspection.report-kept", Subject.of("project", id), Map.of("hash", hash));
		var project = projects.require(id);
		events.publishEvent(NotificationRequested.to(project.hospital().group(Role.HOSPITAL_PRINCIPAL.code()),
				"inspection.report-to-sign:%s:%d".formatted(inspection.id(), now.toEpochMilli()),
				"inspection.mail.report-to-sign", "/projects/" + id + "/midterm", project.title()));
	}

	/**
	 * Role {@code hospital-principal}: signs what is kept.
	 * @param seen hash of what the principal has read
	 */
	public void sign(ProjectId id, String seen) {
		var inspection = reporting(id, Role.HOSPITAL_PRINCIPAL);
		var draft = drafts.of(inspection.id())
			.filter(each -> each.isOpen() && each.hash().equals(seen))
			.orElseThrow(() -> Refused.tooLate("inspection.signature.changed"));
		drafts.sign(inspection.id(), actor.login(), clock.now());
		audit.record("inspection.report-signed", Subject.of("project", id), Map.of("hash", draft.hash()));
		var project = projects.require(id);
		events.publishEvent(NotificationRequested.to(project.leaderLogin(),
				"inspection.report-signed:%s:%s".formatted(inspection.id(), clock.now().toEpochMilli()),
				"inspection.mail.report-signed", "/projects/" + id + "/midterm", project.title()));
	}

	/** Refused unless the principal has signed exactly this. */
	void use(Inspection inspection, MidtermReport report, Map<String, BigDecimal> actuals) {
		var draft = drafts.of(inspection.id())
			.filter(ReportDraft::isSigned)
			.orElseThrow(() -> Refused.because("inspection.signature.missing"));
		if (!draft.hash().equals(ReportDraft.hash(report, actuals))) {
			throw Refused.because("inspection.signature.other");
		}
		drafts.handedIn(inspection.id(), clock.now());
	}

	private Inspection reporting(ProjectId id, Role role) {
		visibility.requireActor(id, actor.get(), role.code());
		projects.lock(id);
		var inspection = inspections.requireOpen(id);
		if (inspection.status() != InspectionStatus.REPORTING) {
			throw Refused.tooLate("inspection.moved-on");
		}
		return inspection;
	}

}
