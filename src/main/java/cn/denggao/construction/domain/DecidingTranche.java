package cn.denggao.construction.domain;

import java.util.Map;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.engine.FormAnswer;
import cn.denggao.engine.FormUseCase;
import cn.denggao.identity.CurrentActor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The fund body decides what becomes of a held payment. */
@Service
@Transactional
class DecidingTranche implements FormUseCase {

	private final Tranches tranches;

	private final ProjectDirectory projects;

	private final ConstructionStageProcess process;

	private final CurrentActor actor;

	private final AuditTrail audit;

	DecidingTranche(Tranches tranches, ProjectDirectory projects, ConstructionStageProcess process, CurrentActor actor,
			AuditTrail audit) {
		this.tranches = tranches;
		this.projects = projects;
		this.process = process;
		this.actor = actor;
		this.audit = audit;
	}

	@Override
	public String form() {
		return "decide-tranche";
	}

	@Override
	public void answer(FormAnswer answer) {
		var tranche = tranches.require(process.trancheOf(answer.taskId()));
		projects.lock(tranche.project());
		var decision = answer.choice("decision", Decision.class);
		switch (decision) {
			case PAY -> tranche.clear(answer.yuan("amount"), answer.reason(), actor.login());
			case RECHECK -> tranche.recheck(answer.reason(), actor.login());
			case CANCEL -> tranche.cancel(answer.reason(), actor.login());
		}
		audit.record("construction.tranche-decided", Subject.of("project", tranche.project()),
				Map.of("year", tranche.year(), "decision", decision, "amount", tranche.cleared().yuan()));
	}

	private enum Decision {

		PAY, RECHECK, CANCEL

	}

}
