package cn.denggao.application.domain;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.engine.NotDueYet;
import cn.denggao.identity.Role;
import cn.denggao.kernel.NotificationRequested;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A correction has not come in time; the database's clock decides. */
@Service
@Transactional
public class LapsingApplication {

	private final ProjectDirectory projects;

	private final Returns returns;

	private final ProjectStatusBook book;

	private final OfficialClock clock;

	private final ApplicationEventPublisher events;

	LapsingApplication(ProjectDirectory projects, Returns returns, ProjectStatusBook book, OfficialClock clock,
			ApplicationEventPublisher events) {
		this.projects = projects;
		this.returns = returns;
		this.book = book;
		this.clock = clock;
		this.events = events;
	}

	/** Refuses to act before the time. */
	public void lapse(ProjectId id) {
		var project = projects.lock(id);
		var due = returns.open(id).orElseThrow(() -> new IllegalStateException("No return of " + id)).dueAt();
		if (clock.now().isBefore(due)) {
			throw new NotDueYet(due);
		}
		if (project.status() == ProjectStatus.RETURNED) {
			book.move(id, ProjectStatus.LAPSED, null, null);
			events.publishEvent(NotificationRequested.to(Role.HOSPITAL_APPLICANT.groupIn(project.hospital().value()),
					"application.lapsed:" + id, "application.mail.lapsed", "/projects/" + id, project.code()));
		}
	}

}
