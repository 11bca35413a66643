package cn.denggao.lifecycle.domain;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectSummary;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.construction.LedgerFigures;
import cn.denggao.construction.LedgerReading;
import cn.denggao.kernel.Money;
import cn.denggao.programme.RoundDirectory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A project leaves the programme, once, whatever the reason. */
@Service
@Transactional
public class ClosingProject {

	private static final Set<ProjectStatus> MONEY_COMES_BACK = EnumSet.of(ProjectStatus.TERMINATED,
			ProjectStatus.REVOKED, ProjectStatus.UNQUALIFIED, ProjectStatus.WITHDRAWN);

	private final RoundDirectory rounds;

	private final ProjectDirectory projects;

	private final Closings closings;

	private final LedgerReading ledgers;

	private final AuditTrail audit;

	ClosingProject(RoundDirectory rounds, ProjectDirectory projects, Closings closings, LedgerReading ledgers,
			AuditTrail audit) {
		this.rounds = rounds;
		this.projects = projects;
		this.closings = closings;
		this.ledgers = ledgers;
		this.audit = audit;
	}

	/**
	 * Ends whatever is still open. A status that is not final is a defect and becomes an
	 * incident.
	 * @return whether public money must be recovered
	 */
	public boolean close(ProjectId project) {
		rounds.lock(projects.require(project).round());
		var leaving = projects.lock(project);
		if (!leaving.status().isFinal() || leaving.status().isAccepted()) {
			throw new IllegalStateException("Project " + leaving.code() + " leaves while it is " + leaving.status());
		}
		closings.projectLeft(project);
		var recovery = ledgers.find(project).map(figures -> mustComeBack(leaving, figures)).orElse(false);
		audit.record("lifecycle.project-closed", Subject.of("project", project),
				Map.of("status", leaving.status(), "recovery", recovery));
		return recovery;
	}

	private static boolean mustComeBack(ProjectSummary leaving, LedgerFigures figures) {
		if (!MONEY_COMES_BACK.contains(leaving.status())) {
			return false;
		}
		return figures.recoverable().compareTo(Money.ZERO) > 0
				|| (leaving.status() == ProjectStatus.REVOKED && figures.publicReceived().compareTo(Money.ZERO) > 0);
	}

}
