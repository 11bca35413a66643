package cn.denggao.application.domain.renewal;

import java.util.List;
import java.util.Map;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.application.domain.ApplicationStageProcess;
import cn.denggao.application.domain.DossierDesk;
import cn.denggao.application.domain.Signatures;
import cn.denggao.application.domain.Signatures.Signature;
import cn.denggao.application.domain.dossier.WrittenForms;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.NotificationRequested;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundForms;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A draft that was declared finished keeps the form it was finished in. When its round
 * has a newer one, whoever applies may take it back to be written: it follows the newer
 * form, and what was signed of it counts no longer.
 */
@Service
@Transactional
public class TakingBackDraft {

	private final ProjectVisibility visibility;

	private final ProjectDirectory projects;

	private final RoundForms forms;

	private final WrittenForms written;

	private final ApplicationStageProcess process;

	private final Signatures signatures;

	private final DossierDesk desk;

	private final RenewingDossier renewing;

	private final CurrentActor actor;

	private final AuditTrail trail;

	private final ApplicationEventPublisher events;

	TakingBackDraft(ProjectVisibility visibility, ProjectDirectory projects, RoundForms forms, WrittenForms written,
			ApplicationStageProcess process, Signatures signatures, DossierDesk desk, RenewingDossier renewing,
			CurrentActor actor, AuditTrail trail, ApplicationEventPublisher events) {
		this.visibility = visibility;
		this.projects = projects;
		this.forms = forms;
		this.written = written;
		this.process = process;
		this.signatures = signatures;
		this.desk = desk;
		this.renewing = renewing;
		this.actor = actor;
		this.trail = trail;
		this.events = events;
	}

	/** The newer version that a finished draft does not follow, 0 if there is none. */
	@Transactional(readOnly = true)
	public int newer(ProjectSummary project) {
		int newest = (project.status() == ProjectStatus.DRAFT) ? forms.newest(project.round()) : 0;
		return (newest > written.of(project.id()) && process.mayTakeBack(project.id())) ? newest : 0;
	}

	/** Whether the acting person answers for the dossier and may take it back. */
	@Transactional(readOnly = true)
	public boolean isMine(ProjectId id) {
		return visibility.mayAct(id, actor.get(), Role.HOSPITAL_APPLICANT.code());
	}

	/** Once for each version, when the others follow it. */
	void tell(ProjectId id) {
		var project = projects.require(id);
		int newer = newer(project);
		if (newer > 0) {
			events.publishEvent(NotificationRequested.to(Role.HOSPITAL_APPLICANT.groupIn(project.hospital().value()),
					"application.form-left:" + id + ":" + newer, "application.mail.form-left",
					"/projects/" + id + "/form", project.code()));
		}
	}

	/**
	 * Refused (409) once it is handed in, is written again, or there is no newer form.
	 */
	public void takeBack(ProjectId id) {
		visibility.requireActor(id, actor.get(), Role.HOSPITAL_APPLICANT.code());
		var project = projects.lock(id);
		int newer = newer(project);
		if (newer == 0) {
			throw Refused.tooLate("application.form.nothing-to-take-back");
		}
		var voided = signed(id);
		process.takeBack(id);
		trail.record("application.taken-back", Subject.of("project", id), Map.of("form", newer, "voided",
				String.join(" ", voided.stream().map(each -> each.capacity().name()).toList())));
		tellSigners(project, newer, voided.stream().map(Signature::signer).distinct().toList());
		renewing.renew(id);
	}

	private List<Signature> signed(ProjectId id) {
		var hash = desk.hash(id);
		return signatures.newest(id).stream().filter(each -> each.agreed() && each.dossierHash().equals(hash)).toList();
	}

	private void tellSigners(ProjectSummary project, int version, List<String> signers) {
		if (!signers.isEmpty()) {
			events.publishEvent(new NotificationRequested("application.taken-back:" + project.id() + ":" + version,
					"application.mail.taken-back", signers, List.of(project.code()),
					"/projects/" + project.id() + "/application"));
		}
	}

}
