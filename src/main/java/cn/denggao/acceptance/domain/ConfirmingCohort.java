package cn.denggao.acceptance.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.denggao.acceptance.AcceptanceConclusion;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundOffices;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The leader of the authority that decides confirms the conclusions of all projects
 * judged so far.
 */
@Service
@Transactional
public class ConfirmingCohort {

	private final Acceptances acceptances;

	private final Cohorts cohorts;

	private final RoundDirectory rounds;

	private final ProjectDirectory projects;

	private final ProjectStatusBook statuses;

	private final FinalAcceptanceProcess process;

	private final RoundOffices offices;

	private final CurrentActor actor;

	private final OfficialClock clock;

	private final AuditTrail audit;

	ConfirmingCohort(Acceptances acceptances, Cohorts cohorts, RoundDirectory rounds, ProjectDirectory projects,
			ProjectStatusBook statuses, FinalAcceptanceProcess process, RoundOffices offices, CurrentActor actor,
			OfficialClock clock, AuditTrail audit) {
		this.acceptances = acceptances;
		this.cohorts = cohorts;
		this.rounds = rounds;
		this.projects = projects;
		this.statuses = statuses;
		this.process = process;
		this.offices = offices;
		this.actor = actor;
		this.clock = clock;
		this.audit = audit;
	}

	/**
	 * Role {@code hc-decider-leader} of the round. Applies the cap on EXCELLENT over the
	 * cohort and moves every project of it on.
	 * @param preferred projects that the leading group prefers at a tie
	 */
	public Map<ProjectId, AcceptanceConclusion> confirm(RoundId round, Set<ProjectId> preferred, String reason) {
		requireLeader(round);
		rounds.lock(round);
		var conclusions = cohorts.cap(round).conclude(cohorts.of(round, preferred));
		conclusions.forEach((project, conclusion) -> confirm(project, conclusion, reason));
		audit.record("acceptance.cohort-confirmed", Subject.of("round", round), Map.of("projects", conclusions.size()));
		return conclusions;
	}

	private void confirm(ProjectId project, AcceptanceConclusion conclusion, String reason) {
		projects.lock(project);
		acceptances.requireOpen(project).confirm(conclusion, reason, actor.login(), clock.now());
		next(conclusion).forEach(status -> statuses.move(project, status, reason, null));
		process.confirmed(project, conclusion);
	}

	private static List<ProjectStatus> next(AcceptanceConclusion conclusion) {
		return switch (conclusion) {
			case EXCELLENT -> List.of(ProjectStatus.ACCEPTED_EXCELLENT);
			case QUALIFIED -> List.of(ProjectStatus.ACCEPTED_QUALIFIED);
			case RECTIFY, UNQUALIFIED -> List.of();
		};
	}

	private void requireLeader(RoundId round) {
		if (!offices.mayAct(actor.get(), rounds.require(round), Role.HC_DECIDER_LEADER)) {
			throw Refused.notFound();
		}
	}

}
