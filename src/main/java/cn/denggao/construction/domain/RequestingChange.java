package cn.denggao.construction.domain;

import java.util.Map;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.construction.ChangeId;
import cn.denggao.identity.CurrentActor;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The hospital asks for a change of its agreement, and amends a returned request. */
@Service
@Transactional
public class RequestingChange {

	private static final String ROLE = "hospital-dept";

	private final Changes changes;

	private final ChangeRules rules;

	private final ProjectDirectory projects;

	private final ProjectVisibility visibility;

	private final ChangeRequestProcess process;

	private final CurrentActor actor;

	private final OfficialClock clock;

	private final AuditTrail audit;

	RequestingChange(Changes changes, ChangeRules rules, ProjectDirectory projects, ProjectVisibility visibility,
			ChangeRequestProcess process, CurrentActor actor, OfficialClock clock, AuditTrail audit) {
		this.changes = changes;
		this.rules = rules;
		this.projects = projects;
		this.visibility = visibility;
		this.process = process;
		this.actor = actor;
		this.clock = clock;
		this.audit = audit;
	}

	/** Role {@code hospital-dept}; one open request of a kind at a time. */
	public ChangeId request(ProjectId project, ChangeContent content, String reason) {
		visibility.requireActor(project, actor.get(), ROLE);
		projects.lock(project);
		rules.check(project, content);
		if (changes.findByProjectIdOrderByRequestedAt(project.value())
			.stream()
			.anyMatch(other -> other.status().isOpen() && other.content().kind() == content.kind())) {
			throw Refused.because("construction.change.open-already");
		}
		var change = changes.saveAndFlush(new Change(project, content, reason, actor.login(), clock.now()));
		process.requested(change.id(), project);
		audit.record("construction.change-requested", Subject.of("project", project),
				Map.of("kind", content.kind().name(), "change", change.id().toString()));
		return change.id();
	}

	/** Role {@code hospital-dept}: what was returned, changed within its kind. */
	public void amend(ChangeId id, ChangeContent content, String reason) {
		var change = changes.require(id);
		visibility.requireActor(change.project(), actor.get(), ROLE);
		projects.lock(change.project());
		rules.check(change.project(), content);
		change.amend(content, reason, clock.now());
		process.amended(id);
		audit.record("construction.change-amended", Subject.of("project", change.project()),
				Map.of("change", id.toString()));
	}

}
