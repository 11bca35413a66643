package cn.denggao.lifecycle.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.construction.LedgerFigures;
import cn.denggao.construction.LedgerReading;
import cn.denggao.identity.CurrentActor;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What may be done to a project from above, and what has to be paid back. */
@Service
@Transactional(readOnly = true)
public class ViewingMeasures {

	private static final Set<ProjectStatus> RUNNING = Set.of(ProjectStatus.IN_CONSTRUCTION, ProjectStatus.MIDTERM,
			ProjectStatus.RECTIFYING, ProjectStatus.REINSPECTION, ProjectStatus.FINAL_ACCEPTANCE_DUE,
			ProjectStatus.ACCEPTANCE, ProjectStatus.RECTIFY_REACCEPT);

	private final ProjectVisibility visibility;

	private final Suspensions suspensions;

	private final RecoveryReading recoveries;

	private final LedgerReading ledgers;

	private final CurrentActor actor;

	ViewingMeasures(ProjectVisibility visibility, Suspensions suspensions, RecoveryReading recoveries,
			LedgerReading ledgers, CurrentActor actor) {
		this.visibility = visibility;
		this.suspensions = suspensions;
		this.recoveries = recoveries;
		this.ledgers = ledgers;
		this.actor = actor;
	}

	/** The measures that the actor may take now; not found for whoever never may. */
	public Measures measures(ProjectId id) {
		var project = visibility.require(id, actor.get());
		var chief = visibility.mayAct(id, actor.get(), "hc-decider-leader");
		var group = visibility.mayAct(id, actor.get(), "leading-group");
		if (!chief && !group && !visibility.mayAct(id, actor.get(), "hc-decider")) {
			throw Refused.notFound();
		}
		var resting = project.status() == ProjectStatus.SUSPENDED;
		var running = RUNNING.contains(project.status());
		return new Measures(project, suspensions.findByProjectIdAndResumedAtIsNull(id.value()).map(Rest::of),
				chief && running, chief && resting, group && isUnderWay(project.status()),
				group && project.status().isAccepted());
	}

	/** Whether it is being built, or rests. */
	static boolean isUnderWay(ProjectStatus status) {
		return RUNNING.contains(status) || status == ProjectStatus.SUSPENDED;
	}

	/** The recovery of a project that left, for whoever may see it. */
	public RecoveryPage recovery(ProjectId id) {
		var project = visibility.require(id, actor.get());
		var stated = recoveries.of(id);
		var left = List
			.of(ProjectStatus.TERMINATED, ProjectStatus.REVOKED, ProjectStatus.UNQUALIFIED, ProjectStatus.WITHDRAWN)
			.contains(project.status());
		if (!left) {
			throw Refused.notFound();
		}
		return new RecoveryPage(project, ledgers.figures(id), stated,
				stated.isEmpty() && visibility.mayAct(id, actor.get(), "hc-decider"));
	}

	/** What may be done now. */
	public record Measures(ProjectSummary project, Optional<Rest> rest, boolean suspendable, boolean resumable,
			boolean terminable, boolean revocable) {

		/** Whether the hospital may be let go; decided by whoever could terminate. */
		public boolean isReleasable() {
			return terminable;
		}
	}

	/** Why and since when a project rests. */
	public record Rest(String reason, String documentNo, Instant since) {

		static Rest of(Suspension suspension) {
			return new Rest(suspension.reason(), suspension.documentNo(), suspension.suspendedAt());
		}

	}

	/** What must come back. */
	public record RecoveryPage(ProjectSummary project, LedgerFigures figures, Optional<RecoveryReading.Stated> stated,
			boolean statable) {
	}

}
