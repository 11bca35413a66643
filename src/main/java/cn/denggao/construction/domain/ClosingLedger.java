package cn.denggao.construction.domain;

import java.util.Map;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The term is over: the ledger takes no more entries of its own. */
@Service
@Transactional
public class ClosingLedger {

	private final ProjectDirectory projects;

	private final Ledgers ledgers;

	private final OfficialClock clock;

	private final AuditTrail audit;

	ClosingLedger(ProjectDirectory projects, Ledgers ledgers, OfficialClock clock, AuditTrail audit) {
		this.projects = projects;
		this.ledgers = ledgers;
		this.clock = clock;
		this.audit = audit;
	}

	public void close(ProjectId project) {
		projects.lock(project);
		ledgers.require(project).close(clock.now());
		audit.record("construction.ledger-closed", Subject.of("project", project), Map.of());
	}

}
