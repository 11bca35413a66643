package cn.denggao.application.domain;

import java.util.Map;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundStatus;
import cn.denggao.programme.RoundSummary;

import org.springframework.stereotype.Component;

/** Who may open a draft and until when; writes down that it was opened. */
@Component
class DraftDesk {

	private final CurrentActor currentActor;

	private final OfficialClock clock;

	private final Codes codes;

	private final StatusJournal journal;

	private final AuditTrail trail;

	DraftDesk(CurrentActor currentActor, OfficialClock clock, Codes codes, StatusJournal journal, AuditTrail trail) {
		this.currentActor = currentActor;
		this.clock = clock;
		this.codes = codes;
		this.journal = journal;
		this.trail = trail;
	}

	Actor applicant() {
		var actor = currentActor.get();
		if (!actor.has(Role.HOSPITAL_APPLICANT.code())) {
			throw Refused.notFound();
		}
		return actor;
	}

	/** What is not opened yet is nobody's to apply in, nor to know of. */
	private static void requireAnnounced(RoundSummary round) {
		if (!round.status().reached(RoundStatus.OPEN)) {
			throw Refused.notFound();
		}
	}

	/** The round takes applications: open, and the database's clock not past its end. */
	void requireOpen(RoundSummary round) {
		requireAnnounced(round);
		if (!round.isOpen() || clock.now().isAfter(round.closesAt())) {
			throw Refused.because("application.window-closed");
		}
	}

	String code(RoundSummary round) {
		return codes.next(round);
	}

	void record(Project project, Actor actor) {
		ProjectId id = project.id();
		journal.write(id, null, ProjectStatus.DRAFT, null, null);
		trail.record("application.drafted", Subject.of("project", id),
				Map.of("code", project.code(), "hospital", actor.organisation(), "specialty", project.specialtyCode()));
	}

}
