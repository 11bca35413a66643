package cn.denggao.lifecycle.domain;

import java.util.Map;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.construction.LedgerReading;
import cn.denggao.identity.CurrentActor;
import cn.denggao.kernel.Money;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The province states what must be paid back. */
@Service
@Transactional
public class StatingRecovery {

	private final ProjectDirectory projects;

	private final ProjectVisibility visibility;

	private final CurrentActor actor;

	private final LedgerReading ledgers;

	private final Recoveries recoveries;

	private final SpecialtyProjectProcess process;

	private final OfficialClock clock;

	private final AuditTrail audit;

	StatingRecovery(ProjectDirectory projects, ProjectVisibility visibility, CurrentActor actor, LedgerReading ledgers,
			Recoveries recoveries, SpecialtyProjectProcess process, OfficialClock clock, AuditTrail audit) {
		this.projects = projects;
		this.visibility = visibility;
		this.actor = actor;
		this.ledgers = ledgers;
		this.recoveries = recoveries;
		this.process = process;
		this.clock = clock;
		this.audit = audit;
	}

	/**
	 * Role {@code hc-decider}.
	 * @param assets value of assets handed over instead of money
	 * @return the sum to be paid back
	 */
	public Money state(ProjectId project, Money assets, String documentNo) {
		visibility.requireActor(project, actor.get(), "hc-decider");
		projects.lock(project);
		var figures = ledgers.figures(project);
		var recovery = recoveries.save(new Recovery(project, figures, assets, documentNo, actor.login(), clock.now()));
		process.recoveryStated(project);
		audit.record("lifecycle.recovery-stated", Subject.of("project", project),
				Map.of("amount", recovery.amount().yuan(), "document", documentNo));
		return recovery.amount();
	}

}
