package cn.denggao.acceptance.domain;

import java.math.BigDecimal;
import java.util.Map;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The hospital applies for acceptance, corrects its data, reports what it mended. */
@Service
@Transactional
public class ApplyingForAcceptance {

	private static final String LEADER = "project-leader";

	private final Acceptances acceptances;

	private final ProjectDirectory projects;

	private final ProjectStatusBook statuses;

	private final ProjectVisibility visibility;

	private final MeasuringResults measuring;

	private final FinalAcceptanceProcess process;

	private final AskingThirdParty thirdParty;

	private final CurrentActor actor;

	private final OfficialClock clock;

	private final AuditTrail audit;

	ApplyingForAcceptance(Acceptances acceptances, ProjectDirectory projects, ProjectStatusBook statuses,
			ProjectVisibility visibility, MeasuringResults measuring, FinalAcceptanceProcess process,
			AskingThirdParty thirdParty, CurrentActor actor, OfficialClock clock, AuditTrail audit) {
		this.acceptances = acceptances;
		this.projects = projects;
		this.statuses = statuses;
		this.visibility = visibility;
		this.measuring = measuring;
		this.process = process;
		this.thirdParty = thirdParty;
		this.actor = actor;
		this.clock = clock;
		this.audit = audit;
	}

	/** Role {@code project-leader}. Every agreed indicator needs its final value. */
	public void apply(ProjectId project, AcceptanceReport report, Map<String, BigDecimal> actuals) {
		var acceptance = requireOwn(project, LEADER);
		acceptance.apply(report.signed(actor.login(), clock.now()), measuring.measure(project, actuals));
		statuses.move(project, ProjectStatus.ACCEPTANCE, null, null);
		process.applied(project);
		thirdParty.passOver(project);
		audit.record("acceptance.applied", Subject.of("project", project), Map.of());
	}

	/** Role {@code hospital-dept}: values corrected after the data check. */
	public void mend(ProjectId project, Map<String, BigDecimal> actuals) {
		requireOwn(project, "hospital-dept").mended(measuring.measure(project, actuals));
		process.mended(project);
		audit.record("acceptance.data-mended", Subject.of("project", project), Map.of());
	}

	/** Role {@code project-leader}: mended, before its time is over. */
	public void rectified(ProjectId project, String text, Map<String, BigDecimal> actuals) {
		requireOwn(project, LEADER).rectified(text, measuring.measure(project, actuals), clock.now());
		process.rectified(project);
		thirdParty.passOver(project);
		audit.record("acceptance.rectified", Subject.of("project", project), Map.of());
	}

	private Acceptance requireOwn(ProjectId project, String role) {
		visibility.requireActor(project, actor.get(), role);
		projects.lock(project);
		return acceptances.requireOpen(project);
	}

}
