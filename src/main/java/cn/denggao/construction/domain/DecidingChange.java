package cn.denggao.construction.domain;

import java.util.Map;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.construction.ChangeId;
import cn.denggao.engine.FormAnswer;
import cn.denggao.engine.FormUseCase;
import cn.denggao.identity.CurrentActor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One office of the chain decides on a change request. */
@Service
@Transactional
class DecidingChange implements FormUseCase {

	private final Changes changes;

	private final ProjectDirectory projects;

	private final CurrentActor actor;

	private final OfficialClock clock;

	private final AuditTrail audit;

	DecidingChange(Changes changes, ProjectDirectory projects, CurrentActor actor, OfficialClock clock,
			AuditTrail audit) {
		this.changes = changes;
		this.projects = projects;
		this.actor = actor;
		this.clock = clock;
		this.audit = audit;
	}

	@Override
	public String form() {
		return "decide-change";
	}

	@Override
	public void answer(FormAnswer answer) {
		var change = changes.require(ChangeId.parse(answer.businessKey()));
		projects.lock(change.project());
		var decision = answer.choice("decision", ChangeStep.Decision.class);
		var approved = decision == ChangeStep.Decision.APPROVE;
		change.decide(new ChangeStep(decision, actor.login(), clock.now(), approved ? null : answer.reason(),
				approved ? answer.documentNo() : null));
		audit.record("construction.change-decided", Subject.of("project", change.project()),
				Map.of("change", change.id().toString(), "decision", decision.name()));
	}

}
