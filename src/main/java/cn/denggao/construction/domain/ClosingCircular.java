package cn.denggao.construction.domain;

import java.util.Map;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The province closes a circular (销号) once the hospital has mended its ways. */
@Service
@Transactional
public class ClosingCircular {

	private final Circulars circulars;

	private final ProjectVisibility visibility;

	private final CurrentActor actor;

	private final OfficialClock clock;

	private final AuditTrail audit;

	ClosingCircular(Circulars circulars, ProjectVisibility visibility, CurrentActor actor, OfficialClock clock,
			AuditTrail audit) {
		this.circulars = circulars;
		this.visibility = visibility;
		this.actor = actor;
		this.clock = clock;
		this.audit = audit;
	}

	/** Role {@code hc-decider}. */
	public void close(ProjectId project, UUID id, String documentNo) {
		visibility.requireActor(project, actor.get(), "hc-decider");
		circulars.findById(id)
			.filter(circular -> circular.isOf(project))
			.orElseThrow(Refused::notFound)
			.close(documentNo, actor.login(), clock.today());
		audit.record("construction.circular-closed", Subject.of("project", project), Map.of("document", documentNo));
	}

}
