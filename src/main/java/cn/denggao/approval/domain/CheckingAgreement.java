package cn.denggao.approval.domain;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.identity.CurrentActor;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The commission checks a drafted agreement. */
@Service
@Transactional
public class CheckingAgreement {

	private final CurrentActor actor;

	private final ProjectDirectory projects;

	private final TaskAgreements agreements;

	private final ApprovalTrail trail;

	CheckingAgreement(CurrentActor actor, ProjectDirectory projects, TaskAgreements agreements, ApprovalTrail trail) {
		this.actor = actor;
		this.projects = projects;
		this.agreements = agreements;
		this.trail = trail;
	}

	public void accept(ProjectId project) {
		latest(project).accept(actor.login());
		trail.project("approval.agreement-accepted", project);
	}

	/**
	 * Back to the hospital.
	 * @param findings codes of what was found, joined by commas
	 */
	public void sendBack(ProjectId project, String findings, String reason) {
		latest(project).sendBack(findings, reason, actor.login());
		trail.project("approval.agreement-sent-back", project, "findings", findings);
	}

	private TaskAgreement latest(ProjectId project) {
		projects.lock(project);
		return agreements.findFirstByProjectOrderByVersionNoDesc(project.value()).orElseThrow(Refused::notFound);
	}

}
