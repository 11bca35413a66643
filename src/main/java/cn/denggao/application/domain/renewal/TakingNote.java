package cn.denggao.application.domain.renewal;

import java.util.Map;

import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.writing.WritingRights;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever answers for the dossier has taken note of what the changed form asks. */
@Service
@Transactional
public class TakingNote {

	private final WritingRights rights;

	private final Renewals renewals;

	private final CurrentActor actor;

	private final OfficialClock clock;

	private final AuditTrail trail;

	TakingNote(WritingRights rights, Renewals renewals, CurrentActor actor, OfficialClock clock, AuditTrail trail) {
		this.rights = rights;
		this.renewals = renewals;
		this.actor = actor;
		this.clock = clock;
		this.trail = trail;
	}

	/** Puts the notice away; it stays in the list of changes. */
	public void take(ProjectId id) {
		rights.requireLead(id);
		renewals.seen(id, actor.login(), clock.now());
		trail.record("application.form-change-seen", Subject.of("project", id), Map.of());
	}

}
