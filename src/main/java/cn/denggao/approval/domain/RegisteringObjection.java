package cn.denggao.approval.domain;

import java.time.Instant;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.approval.ObjectionId;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registers an objection: counts its time limits and, if it is named, holds its project
 * until it is settled.
 */
@Service
@Transactional
public class RegisteringObjection {

	private final RoundDirectory rounds;

	private final Objections objections;

	private final ProjectDirectory projects;

	private final ProjectStatusBook statuses;

	private final StandingBook standings;

	private final ApprovalStageProcess process;

	private final ApprovalDeadlines deadlines;

	RegisteringObjection(RoundDirectory rounds, Objections objections, ProjectDirectory projects,
			ProjectStatusBook statuses, StandingBook standings, ApprovalStageProcess process,
			ApprovalDeadlines deadlines) {
		this.rounds = rounds;
		this.objections = objections;
		this.projects = projects;
		this.statuses = statuses;
		this.standings = standings;
		this.process = process;
		this.deadlines = deadlines;
	}

	public Limits register(ObjectionId id) {
		var objection = objections.findById(id.value()).orElseThrow(Refused::notFound);
		rounds.lock(objection.round());
		var rules = rounds.rules(objection.round()).notice();
		var limits = new Limits(deadlines.after(rules.answerDays()), deadlines.after(rules.objectionDays()));
		objection.register(limits.answerDueAt(), limits.handleDueAt());
		if (objection.isNamed() && standings.standingOf(objection.project()) == Standing.SHORTLISTED) {
			hold(objection);
		}
		return limits;
	}

	private void hold(Objection objection) {
		if (projects.lock(objection.project()).status() == ProjectStatus.IN_NOTICE) {
			statuses.move(objection.project(), ProjectStatus.OBJECTION_PENDING, null, null);
		}
		standings.set(objection.round(), objection.project(), Standing.UNDER_OBJECTION);
		process.standingChanged(objection.project());
	}

	/** Till when the hospital answers, and till when all is settled. */
	public record Limits(Instant answerDueAt, Instant handleDueAt) {
	}

}
