package cn.denggao.acceptance.domain;

import java.time.LocalDate;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.calendar.DailyStep;
import cn.denggao.calendar.DailyWalk;

import org.springframework.stereotype.Component;

/**
 * Looks every day for titles to be checked again, and goes on where no third party is
 * asked.
 */
@Component
class AcceptanceWalk implements DailyWalk {

	private final Acceptances acceptances;

	private final CertificateBook certificates;

	private final ProjectDirectory projects;

	private final AskingThirdParty thirdParty;

	private final FinalAcceptanceProcess process;

	private final DailyStep step;

	AcceptanceWalk(Acceptances acceptances, CertificateBook certificates, ProjectDirectory projects,
			AskingThirdParty thirdParty, FinalAcceptanceProcess process, DailyStep step) {
		this.acceptances = acceptances;
		this.certificates = certificates;
		this.projects = projects;
		this.thirdParty = thirdParty;
		this.process = process;
		this.step = step;
	}

	@Override
	public String name() {
		return "acceptance";
	}

	@Override
	public void walk(LocalDate day) {
		step.each("acceptance.third-party",
				acceptances.findByStatus(AcceptanceStatus.CHECKING).stream().map(Acceptance::project).toList(),
				thirdParty::passOver);
		step.each("acceptance.recheck",
				certificates.findByRecheckOnLessThanEqualAndRevokedOnIsNull(day)
					.stream()
					.map(Certificate::project)
					.distinct()
					.toList(),
				project -> recheck(project, day));
	}

	/** Each title once: the newest certificate counts, and no case may be open. */
	private void recheck(ProjectId id, LocalDate day) {
		var project = projects.lock(id);
		var newest = acceptances.newest(id).orElseThrow();
		var again = certificates.findByProjectIdOrderByIssuedOn(id.value())
			.stream()
			.anyMatch(certificate -> certificate.isDue(day) && certificate.isOf(newest.id()));
		if (again && project.status().isAccepted() && process.isArchived(id)) {
			process.recheckDue(id, project.round());
		}
	}

}
