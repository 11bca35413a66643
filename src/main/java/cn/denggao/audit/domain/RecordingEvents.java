package cn.denggao.audit.domain;

import java.util.Locale;
import java.util.Map;

import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.events.ClockMoved;
import cn.denggao.calendar.events.YearImported;
import cn.denggao.identity.events.AccountChanged;
import cn.denggao.identity.events.AccountOpened;
import cn.denggao.identity.events.PeopleExported;
import cn.denggao.identity.events.SignInDecided;
import cn.denggao.organisation.events.HospitalMerged;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the rows of the modules that stand above this one and cannot call it. */
@Component
class RecordingEvents {

	private final AuditTrail trail;

	RecordingEvents(AuditTrail trail) {
		this.trail = trail;
	}

	@EventListener
	void on(ClockMoved event) {
		trail.record("calendar.clock-moved", Subject.of("clock", 1), Map.of("offset", event.offset()));
	}

	@EventListener
	void on(YearImported event) {
		trail.record("calendar.year-imported", Subject.of("calendar", event.year()),
				Map.of("corrected", event.corrected(), "changedDays", event.changed()));
	}

	@EventListener
	void on(HospitalMerged event) {
		trail.record("organisation.hospital-merged", Subject.of("organisation", event.hospital()),
				Map.of("into", event.into(), "on", event.on()));
	}

	@EventListener
	void on(AccountOpened event) {
		trail.record("identity.account-opened", Subject.of("account", event.login()),
				Map.of("organisation", event.organisation()));
	}

	@EventListener
	void on(AccountChanged event) {
		trail.record("identity." + event.change().name().toLowerCase(Locale.ROOT).replace('_', '-'),
				Subject.of("account", event.login()), event.facts());
	}

	@EventListener
	void on(PeopleExported event) {
		trail.record(event.action(), Subject.of("account", event.login()),
				Map.of("rows", event.rows(), "asked", event.asked()));
	}

	@EventListener
	void on(SignInDecided event) {
		trail.record("identity.sign-in-decided", Subject.of("account", event.login()),
				Map.of("admitted", event.admitted(), "locked", event.locked()));
	}

}
