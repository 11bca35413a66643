package cn.denggao.discipline.domain;

import java.util.Map;
import java.util.UUID;

import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.NotificationRequested;
import cn.denggao.kernel.Refused;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The hospital's principal confirms a version, or gives it back to the office. */
@Service
@Transactional
public class ConfirmingClassification {

	private final DisciplineDesk desk;

	private final Classifications classifications;

	private final Completeness completeness;

	private final OfficialClock clock;

	private final AuditTrail trail;

	private final ApplicationEventPublisher events;

	ConfirmingClassification(DisciplineDesk desk, Classifications classifications, Completeness completeness,
			OfficialClock clock, AuditTrail trail, ApplicationEventPublisher events) {
		this.desk = desk;
		this.classifications = classifications;
		this.completeness = completeness;
		this.clock = clock;
		this.trail = trail;
		this.events = events;
	}

	/** It counts from now on, as it was seen, and never changes again. */
	public void confirm(UUID id, long seen) {
		var principal = desk.principal();
		var version = own(id, principal);
		version.require(ClassificationStatus.PROPOSED);
		version.requireUnchanged(seen);
		completeness.require(version);
		version.confirm(principal, clock.now());
		record("discipline.confirmed", version);
	}

	/** The office goes on drafting. */
	public void giveBack(UUID id, String reason) {
		var principal = desk.principal();
		var version = own(id, principal);
		version.giveBack(reason);
		record("discipline.given-back", version);
		events.publishEvent(NotificationRequested.to(Role.HOSPITAL_DEPT.groupIn(principal.organisation()),
				"discipline-given-back-%s-%d".formatted(id, version.course().version()), "discipline.mail.given-back",
				"/disciplines/classifications/" + id, String.valueOf(version.year()), reason));
	}

	private Classification own(UUID id, Actor principal) {
		return classifications.lock(id)
			.filter(each -> each.isOf(principal.organisation()))
			.orElseThrow(Refused::notFound);
	}

	private void record(String action, Classification version) {
		trail.record(action, Subject.of("classification", version.id()),
				Map.of("hospital", version.hospital(), "year", version.year(), "number", version.number()));
	}

}
