package cn.denggao.construction.domain;

import java.time.Instant;
import java.util.Map;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.calendar.WorkingCalendar;
import cn.denggao.construction.ChangeId;
import cn.denggao.engine.NotDueYet;
import cn.denggao.programme.RoundDirectory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A change request was sent back: it must be amended in time, or it lapses. */
@Service
@Transactional
public class ReturningChange {

	private final Changes changes;

	private final ProjectDirectory projects;

	private final RoundDirectory rounds;

	private final WorkingCalendar calendar;

	private final AuditTrail audit;

	private final OfficialClock clock;

	ReturningChange(Changes changes, ProjectDirectory projects, RoundDirectory rounds, WorkingCalendar calendar,
			AuditTrail audit, OfficialClock clock) {
		this.changes = changes;
		this.projects = projects;
		this.rounds = rounds;
		this.calendar = calendar;
		this.audit = audit;
		this.clock = clock;
	}

	/** Answers the instant at which the time to amend is over. */
	public Instant send(ChangeId id) {
		var change = changes.require(id);
		var days = rounds.rules(projects.require(change.project()).round()).construction().amendmentDays();
		var last = calendar.endOf(clock.today(), days, false);
		change.amendBy(last.plusDays(1).atStartOfDay(OfficialClock.ZONE).toInstant());
		return change.amendDueAt();
	}

	/** Nobody amended it in time. */
	public void lapse(ChangeId id) {
		var change = changes.require(id);
		if (clock.now().isBefore(change.amendDueAt())) {
			throw new NotDueYet(change.amendDueAt());
		}
		change.lapse();
		audit.record("construction.change-lapsed", Subject.of("project", change.project()),
				Map.of("change", id.toString()));
	}

}
