package cn.denggao.construction.domain;

import java.time.LocalDate;
import java.util.Map;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.construction.SpotCheckId;
import cn.denggao.identity.CurrentActor;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The province visits a project unannounced; the hospital mends what was found. */
@Service
@Transactional
public class CheckingOnSpot {

	private static final String OFFICER = "hc-decider";

	private final SpotChecks checks;

	private final ProjectDirectory projects;

	private final ProjectVisibility visibility;

	private final ConstructionStageProcess process;

	private final CurrentActor actor;

	private final OfficialClock clock;

	private final AuditTrail audit;

	CheckingOnSpot(SpotChecks checks, ProjectDirectory projects, ProjectVisibility visibility,
			ConstructionStageProcess process, CurrentActor actor, OfficialClock clock, AuditTrail audit) {
		this.checks = checks;
		this.projects = projects;
		this.visibility = visibility;
		this.process = process;
		this.actor = actor;
		this.clock = clock;
		this.audit = audit;
	}

	/** Role {@code hc-decider}. Refused (409) outside the build period. */
	public SpotCheckId order(ProjectId project, String reason) {
		visibility.requireActor(project, actor.get(), OFFICER);
		projects.lock(project);
		var check = checks.save(new SpotCheck(project, reason, actor.login(), clock.today()));
		process.spotCheckOrdered(project, check.id());
		audit.record("construction.spot-check-ordered", Subject.of("project", project), Map.of());
		return check.id();
	}

	/** Role {@code hc-decider}: what was found on the spot. */
	public void find(SpotCheckId id, LocalDate visitedOn, String findings) {
		var check = checks.require(id);
		visibility.requireActor(check.project(), actor.get(), OFFICER);
		if (visitedOn.isAfter(clock.today())) {
			throw Refused.at("visitedOn", "construction.spot-check.date-ahead");
		}
		check.find(findings, visitedOn);
		process.findingsRecorded(check.project(), id);
		audit.record("construction.spot-check-made", Subject.of("project", check.project()), Map.of());
	}

	/** Role {@code hospital-dept}: how it was mended. */
	public void answer(SpotCheckId id, String answer) {
		var check = checks.require(id);
		visibility.requireActor(check.project(), actor.get(), "hospital-dept");
		check.answer(answer);
		process.findingsAnswered(check.project(), id);
		audit.record("construction.spot-check-answered", Subject.of("project", check.project()), Map.of());
	}

}
