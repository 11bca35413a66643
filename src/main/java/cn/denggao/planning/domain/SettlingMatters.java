package cn.denggao.planning.domain;

import java.util.Map;
import java.util.UUID;

import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.Role;
import cn.denggao.kernel.NotificationRequested;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Officers record matters, departments answer, officers close (R004-30, R001-16). */
@Service
@Transactional
public class SettlingMatters {

	private final MatterDesk desk;

	private final Matters matters;

	private final MatterSteps steps;

	private final MatterChoices choices;

	private final OrganisationDirectory organisations;

	private final OfficialClock clock;

	private final AuditTrail trail;

	private final ApplicationEventPublisher events;

	SettlingMatters(MatterDesk desk, Matters matters, MatterSteps steps, MatterChoices choices,
			OrganisationDirectory organisations, OfficialClock clock, AuditTrail trail,
			ApplicationEventPublisher events) {
		this.desk = desk;
		this.matters = matters;
		this.steps = steps;
		this.choices = choices;
		this.organisations = organisations;
		this.clock = clock;
		this.trail = trail;
		this.events = events;
	}

	/** Tells the department that it is asked. */
	public UUID record(MatterEntry entry) {
		var officer = desk.officer();
		choices.require(officer, entry);
		if (entry.dueOn().isBefore(clock.today())) {
			throw Refused.at("dueOn", "planning.matter.due-past");
		}
		var matter = new Matter(entry, officer, clock.now());
		matters.saveAndFlush(matter);
		log("planning.matter-recorded", matter);
		tell(matter, entry.department(), "asked", matter.dueOn().toString());
		return matter.id();
	}

	/** The department's answer; the officer is told. */
	public void answer(UUID id, String words) {
		var person = desk.reader();
		var matter = matters.lock(id).filter(desk::mayAnswer).orElseThrow(Refused::notFound);
		matter.answer(person);
		steps.add(id, MatterSteps.Kind.ANSWERED, words, person.login(), clock.now());
		log("planning.matter-answered", matter);
		tell(matter, officerRole(matter), "answered", "");
	}

	/** The answer is not enough: the department is asked again. */
	public void askAgain(UUID id, String reason) {
		var officer = desk.officer();
		var matter = own(id, officer.organisation());
		matter.askAgain();
		steps.add(id, MatterSteps.Kind.RETURNED, reason, officer.login(), clock.now());
		log("planning.matter-asked-again", matter);
		tell(matter, matter.department(), "returned", reason);
	}

	/** It is settled. */
	public void close(UUID id, String words) {
		var officer = desk.officer();
		var matter = own(id, officer.organisation());
		matter.close(officer, clock.now());
		steps.add(id, MatterSteps.Kind.CLOSED, words, officer.login(), clock.now());
		log("planning.matter-closed", matter);
	}

	private Matter own(UUID id, String authority) {
		return matters.lock(id).filter(matter -> matter.authority().equals(authority)).orElseThrow(Refused::notFound);
	}

	private Role officerRole(Matter matter) {
		return Role.HC_DECIDER.at(organisations.authority(OrganisationId.of(matter.authority())).level());
	}

	private void log(String action, Matter matter) {
		trail.record(action, Subject.of("matter", matter.id()), Map.of("authority", matter.authority(), "department",
				matter.department().code(), "due", matter.dueOn().toString(), "programme", matter.programme()));
	}

	private void tell(Matter matter, Role whom, String what, String more) {
		events.publishEvent(NotificationRequested.to(whom.groupIn(matter.authority()),
				"matter-%s-%s-%d".formatted(what, matter.id(), matter.version()), "planning.matter.mail." + what,
				"/matters/" + matter.id(), matter.title(), more));
	}

}
