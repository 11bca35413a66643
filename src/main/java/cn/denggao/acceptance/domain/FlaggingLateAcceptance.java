package cn.denggao.acceptance.domain;

import java.util.List;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.acceptance.AcceptanceId;
import cn.denggao.kernel.NotificationRequested;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An application for acceptance has not come by its date. */
@Service
@Transactional
public class FlaggingLateAcceptance {

	private final Acceptances acceptances;

	private final ProjectDirectory projects;

	private final OfficialClock clock;

	private final ApplicationEventPublisher events;

	FlaggingLateAcceptance(Acceptances acceptances, ProjectDirectory projects, OfficialClock clock,
			ApplicationEventPublisher events) {
		this.acceptances = acceptances;
		this.projects = projects;
		this.clock = clock;
		this.events = events;
	}

	/** Marks it once and reminds those who owe it. */
	public void flag(AcceptanceId id) {
		var acceptance = acceptances.require(id);
		if (acceptance.flagLate(clock.now())) {
			var project = projects.require(acceptance.project());
			events.publishEvent(new NotificationRequested("acceptance.late:" + id, "acceptance.mail.late",
					List.of(project.leaderLogin(), project.hospital().group("hospital-dept"),
							project.hospital().group("hospital-principal")),
					List.of(project.title()), "/projects/" + project.id() + "/acceptance"));
		}
	}

}
