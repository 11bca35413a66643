package cn.denggao.lifecycle.domain;

import java.util.Map;

import cn.denggao.application.ProjectId;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.engine.FormAnswer;
import cn.denggao.engine.FormUseCase;
import cn.denggao.identity.CurrentActor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The finance department confirms that the money is back. */
@Service
@Transactional
class ConfirmingRecovery implements FormUseCase {

	private final Recoveries recoveries;

	private final CurrentActor actor;

	private final OfficialClock clock;

	private final AuditTrail audit;

	ConfirmingRecovery(Recoveries recoveries, CurrentActor actor, OfficialClock clock, AuditTrail audit) {
		this.recoveries = recoveries;
		this.actor = actor;
		this.clock = clock;
		this.audit = audit;
	}

	@Override
	public String form() {
		return "confirm-recovery";
	}

	@Override
	public void answer(FormAnswer answer) {
		var project = ProjectId.parse(answer.businessKey());
		var recovery = recoveries.findById(project.value()).orElseThrow();
		recovery.confirm(answer.yuan("amount"), answer.day("receivedOn"), answer.required("voucherNo"), actor.login(),
				clock.now());
		audit.record("lifecycle.recovery-confirmed", Subject.of("project", project),
				Map.of("amount", recovery.amount().yuan(), "voucher", answer.required("voucherNo")));
	}

}
