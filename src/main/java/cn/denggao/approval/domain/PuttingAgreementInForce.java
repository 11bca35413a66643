package cn.denggao.approval.domain;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All have signed: the agreement binds and construction begins. */
@Service
@Transactional
public class PuttingAgreementInForce {

	private final ProjectDirectory projects;

	private final ProjectStatusBook statuses;

	private final TaskAgreements agreements;

	private final OfficialClock clock;

	private final ApprovalTrail trail;

	private final ApprovalTidings tidings;

	PuttingAgreementInForce(ProjectDirectory projects, ProjectStatusBook statuses, TaskAgreements agreements,
			OfficialClock clock, ApprovalTrail trail, ApprovalTidings tidings) {
		this.projects = projects;
		this.statuses = statuses;
		this.agreements = agreements;
		this.clock = clock;
		this.trail = trail;
		this.tidings = tidings;
	}

	public void put(ProjectId id) {
		var project = projects.lock(id);
		var agreement = agreements.findFirstByProjectOrderByVersionNoDesc(id.value()).orElseThrow(Refused::notFound);
		agreement.putInForce(clock.now());
		statuses.move(id, ProjectStatus.IN_CONSTRUCTION, null, agreement.number());
		trail.project("approval.agreement-in-force", id, "number", agreement.number(), "hash",
				agreement.content().hash());
		tidings.hospital(project, "in-force", "approval.mail.in-force", agreement.number());
	}

}
