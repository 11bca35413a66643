package cn.denggao.approval.domain;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.approval.domain.AgreementSignature.Capacity;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the signatures under an agreement; each is bound to the text's hash. */
@Service
@Transactional
public class SigningAgreement {

	private final CurrentActor actor;

	private final ProjectDirectory projects;

	private final TaskAgreements agreements;

	private final OfficialClock clock;

	private final ApprovalTrail trail;

	SigningAgreement(CurrentActor actor, ProjectDirectory projects, TaskAgreements agreements, OfficialClock clock,
			ApprovalTrail trail) {
		this.actor = actor;
		this.projects = projects;
		this.agreements = agreements;
		this.clock = clock;
		this.trail = trail;
	}

	/**
	 * Signs, or declines with a reason.
	 * @param capacity PRINCIPAL, PROJECT_LEADER or COMMISSION
	 */
	public void sign(ProjectId project, String capacity, String reason) {
		var agreement = latest(project);
		if (!clock.now().isBefore(agreement.dueAt())) {
			throw Refused.tooLate("approval.agreement.overdue");
		}
		var as = Capacity.valueOf(capacity);
		if (as == Capacity.COMMISSION && reason != null) {
			throw Refused.at("agreed", "approval.agreement.commission-declines");
		}
		agreement.sign(new AgreementSignature(as, reason, actor.login(), agreement.content().hash(), clock.now()));
		trail.project("approval.agreement-answered", project, "capacity", as, "agreed", reason == null);
	}

	/**
	 * Whether both first-responsible persons have signed; if not it goes back to the
	 * draft.
	 */
	public boolean settle(ProjectId project) {
		return latest(project).settleSignatures();
	}

	private TaskAgreement latest(ProjectId project) {
		projects.lock(project);
		return agreements.findFirstByProjectOrderByVersionNoDesc(project.value()).orElseThrow(Refused::notFound);
	}

}
