package cn.denggao.application.domain;

import java.util.List;
import java.util.Map;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.NotificationRequested;
import cn.denggao.kernel.Refused;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The applicant tells the two first-responsible persons that the mended dossier waits for
 * their signatures; once per content.
 */
@Service
@Transactional
public class AskingSignatures {

	private final ProjectVisibility visibility;

	private final DossierDesk desk;

	private final CurrentActor actor;

	private final AuditTrail trail;

	private final ApplicationEventPublisher events;

	AskingSignatures(ProjectVisibility visibility, DossierDesk desk, CurrentActor actor, AuditTrail trail,
			ApplicationEventPublisher events) {
		this.visibility = visibility;
		this.desk = desk;
		this.actor = actor;
		this.trail = trail;
		this.events = events;
	}

	/** Refused while anything is to be put right, or if it is not being corrected. */
	public void ask(ProjectId id) {
		visibility.requireActor(id, actor.get(), Role.HOSPITAL_APPLICANT.code());
		var project = visibility.require(id, actor.get());
		if (project.status() != ProjectStatus.RETURNED) {
			throw Refused.tooLate("application.section.closed");
		}
		var problems = desk.problems(project);
		if (!problems.isEmpty()) {
			throw Refused.because("application.problems", problems.size());
		}
		var hash = desk.hash(id);
		trail.record("application.signatures-asked-for", Subject.of("project", id), Map.of("hash", hash));
		events.publishEvent(
				new NotificationRequested("application.sign-again:" + id + ":" + hash, "application.mail.sign-again",
						List.of(Role.HOSPITAL_PRINCIPAL.groupIn(project.hospital().value()), project.leaderLogin()),
						List.of(project.code()), "/projects/" + id + "/correction"));
	}

}
