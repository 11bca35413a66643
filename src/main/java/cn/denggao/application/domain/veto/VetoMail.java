package cn.denggao.application.domain.veto;

import cn.denggao.application.ProjectId;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.kernel.NotificationRequested;
import cn.denggao.organisation.OrganisationDirectory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells who recorded a veto, or asked for lifting one, that it was refused, and why. */
@Component
class VetoMail {

	private final OrganisationDirectory organisations;

	private final OfficialClock clock;

	private final ApplicationEventPublisher events;

	VetoMail(OrganisationDirectory organisations, OfficialClock clock, ApplicationEventPublisher events) {
		this.organisations = organisations;
		this.clock = clock;
		this.events = events;
	}

	/** One refusal; {@code what} is the end of {@code application.mail.veto-<what>}. */
	void refused(String what, ProjectId project, Veto veto, String to, String reason) {
		events.publishEvent(NotificationRequested.to(to,
				"application.veto-%s:%s:%s".formatted(what, project, clock.now()), "application.mail.veto-" + what,
				"/projects/" + project + "/vetoes", organisations.nameOf(veto.hospital()), reason));
	}

}
