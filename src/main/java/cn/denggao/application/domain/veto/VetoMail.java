package cn.denggao.application.domain.veto;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.kernel.NotificationRequested;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells who recorded a veto, or asked for lifting one, that it was refused, and why. */
@Component
class VetoMail {

	private final ProjectDirectory projects;

	private final OfficialClock clock;

	private final ApplicationEventPublisher events;

	VetoMail(ProjectDirectory projects, OfficialClock clock, ApplicationEventPublisher events) {
		this.projects = projects;
		this.clock = clock;
		this.events = events;
	}

	/** One refusal; {@code what} is the end of {@code application.mail.veto-<what>}. */
	void refused(String what, ProjectId project, String to, String reason) {
		events.publishEvent(NotificationRequested.to(to,
				"application.veto-%s:%s:%s".formatted(what, project, clock.now()), "application.mail.veto-" + what,
				"/projects/" + project + "/vetoes", projects.require(project).hospitalName(), reason));
	}

}
