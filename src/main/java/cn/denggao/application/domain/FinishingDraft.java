package cn.denggao.application.domain;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.application.domain.ApplicationStageProcess.Step;
import cn.denggao.application.domain.partner.Consortium;
import cn.denggao.application.domain.renewal.RenewingDossier;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The applicant says the dossier is complete; eligibility and signatures follow. */
@Service
@Transactional
public class FinishingDraft {

	private final ProjectVisibility visibility;

	private final DossierDesk desk;

	private final ApplicationStageProcess process;

	private final CurrentActor actor;

	private final RenewingDossier renewing;

	private final Consortium consortium;

	private final ProjectDirectory projects;

	FinishingDraft(ProjectVisibility visibility, DossierDesk desk, ApplicationStageProcess process, CurrentActor actor,
			RenewingDossier renewing, Consortium consortium, ProjectDirectory projects) {
		this.projects = projects;
		this.consortium = consortium;
		this.visibility = visibility;
		this.desk = desk;
		this.process = process;
		this.actor = actor;
		this.renewing = renewing;
	}

	/** Refused while anything is to be put right by the form the round has now. */
	public void finish(ProjectId id) {
		visibility.requireActor(id, actor.get(), Role.HOSPITAL_APPLICANT.code());
		renewing.renew(id);
		var project = visibility.require(id, actor.get());
		var problems = desk.problems(project);
		if (!problems.isEmpty()) {
			throw Refused.because("application.problems", problems.size());
		}
		consortium.requireComplete(projects.lock(id));
		process.done(id, Step.FILL_IN);
	}

}
