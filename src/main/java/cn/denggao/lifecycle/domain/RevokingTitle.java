package cn.denggao.lifecycle.domain;

import cn.denggao.acceptance.Certificates;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectLife;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.identity.CurrentActor;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An accepted project loses its title, e.g. because its data were false. */
@Service
@Transactional
public class RevokingTitle {

	private final ProjectDirectory projects;

	private final ProjectVisibility visibility;

	private final CurrentActor actor;

	private final ProjectStatusBook statuses;

	private final Certificates certificates;

	private final ProjectLife life;

	private final SpecialtyProjectProcess process;

	RevokingTitle(ProjectDirectory projects, ProjectVisibility visibility, CurrentActor actor,
			ProjectStatusBook statuses, Certificates certificates, ProjectLife life, SpecialtyProjectProcess process) {
		this.projects = projects;
		this.visibility = visibility;
		this.actor = actor;
		this.statuses = statuses;
		this.certificates = certificates;
		this.life = life;
		this.process = process;
	}

	/** Role {@code leading-group}. The certificate becomes void, money is recovered. */
	public void revoke(ProjectId project, String reason, String documentNo) {
		visibility.requireActor(project, actor.get(), "leading-group");
		var accepted = projects.lock(project);
		if (!accepted.status().isAccepted()) {
			throw Refused.tooLate("lifecycle.no-title");
		}
		statuses.move(project, ProjectStatus.REVOKED, reason, documentNo);
		certificates.revoke(project, reason, documentNo);
		if (process.isLive(project)) {
			life.leave(project);
		}
		else {
			process.titleRevoked(project, accepted.round());
		}
	}

}
