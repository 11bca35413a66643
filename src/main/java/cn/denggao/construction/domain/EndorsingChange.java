package cn.denggao.construction.domain;

import java.util.Map;

import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.construction.ChangeId;
import cn.denggao.engine.FormAnswer;
import cn.denggao.engine.FormUseCase;
import cn.denggao.identity.CurrentActor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The hospital's principal endorses a change request, or stops it. */
@Service
@Transactional
class EndorsingChange implements FormUseCase {

	private final Changes changes;

	private final CurrentActor actor;

	private final OfficialClock clock;

	private final AuditTrail audit;

	EndorsingChange(Changes changes, CurrentActor actor, OfficialClock clock, AuditTrail audit) {
		this.changes = changes;
		this.actor = actor;
		this.clock = clock;
		this.audit = audit;
	}

	@Override
	public String form() {
		return "endorse-change";
	}

	@Override
	public void answer(FormAnswer answer) {
		var change = changes.require(ChangeId.parse(answer.businessKey()));
		var decision = answer.choice("decision", ChangeStep.Decision.class);
		var reason = (decision == ChangeStep.Decision.APPROVE) ? null : answer.reason();
		change.endorse(new ChangeStep(decision, actor.login(), clock.now(), reason, null));
		audit.record("construction.change-endorsed", Subject.of("project", change.project()),
				Map.of("change", change.id().toString(), "decision", decision.name()));
	}

}
