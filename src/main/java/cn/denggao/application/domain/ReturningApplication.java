package cn.denggao.application.domain;

import java.time.Instant;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.calendar.WorkingCalendar;
import cn.denggao.engine.NotDueYet;
import cn.denggao.kernel.NotificationRequested;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Returns an application with a date counted in working days; the day after the last one
 * it lapses. Only the first return needs no leader.
 */
@Service
@Transactional
public class ReturningApplication {

	private final Projects projects;

	private final Returns returns;

	private final ProjectStatusBook status;

	private final RoundDirectory rounds;

	private final WorkingCalendar calendar;

	private final OfficialClock clock;

	private final ApplicationEventPublisher events;

	ReturningApplication(Projects projects, Returns returns, ProjectStatusBook status, RoundDirectory rounds,
			WorkingCalendar calendar, OfficialClock clock, ApplicationEventPublisher events) {
		this.projects = projects;
		this.returns = returns;
		this.status = status;
		this.rounds = rounds;
		this.calendar = calendar;
		this.clock = clock;
		this.events = events;
	}

	/** Sets the date of the newest finding. */
	public Returned record(ProjectId id) {
		var found = returns.latest(id).orElseThrow(Refused::notFound);
		var due = due(projects.require(id));
		returns.due(id, found.number(), due);
		var first = returns.of(id).stream().filter(each -> !each.rejection()).count() == 1;
		if (first) {
			status.move(id, ProjectStatus.RETURNED, found.reason(), null);
		}
		tell(id, found.number(), due);
		return new Returned(first, due);
	}

	/** Nothing came in time. */
	public void lapse(ProjectId id) {
		var due = returns.latest(id).orElseThrow(Refused::notFound).due();
		if (clock.now().isBefore(due)) {
			throw new NotDueYet(due);
		}
		status.move(id, ProjectStatus.LAPSED, null, null);
	}

	private Instant due(Project project) {
		var days = rounds.rules(project.round()).application().correctionDays();
		return calendar.endOf(clock.today(), days, false).plusDays(1).atStartOfDay(OfficialClock.ZONE).toInstant();
	}

	private void tell(ProjectId id, int number, Instant due) {
		var project = projects.require(id);
		events.publishEvent(NotificationRequested.to("hospital-applicant-" + project.hospital().value(),
				"application.returned:" + id + ":" + number, "application.returned", "/projects/" + id, project.title(),
				due.atZone(OfficialClock.ZONE).toLocalDate().minusDays(1).toString()));
	}

	/** Whether it was the first return, and until when it may be corrected. */
	public record Returned(boolean first, Instant due) {

	}

}
