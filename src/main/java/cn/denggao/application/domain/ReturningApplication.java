package cn.denggao.application.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.calendar.WorkingCalendar;
import cn.denggao.identity.Role;
import cn.denggao.kernel.NotificationRequested;
import cn.denggao.programme.RoundDirectory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Returns an application for correction. The first time it goes out at once, a further
 * time only when the authority's leader approves.
 */
@Service
@Transactional
public class ReturningApplication {

	private final ProjectDirectory projects;

	private final RoundDirectory rounds;

	private final FormalReviews reviews;

	private final Returns returns;

	private final ProjectStatusBook book;

	private final WorkingCalendar calendar;

	private final OfficialClock clock;

	private final AuditTrail trail;

	private final ApplicationEventPublisher events;

	ReturningApplication(ProjectDirectory projects, RoundDirectory rounds, FormalReviews reviews, Returns returns,
			ProjectStatusBook book, WorkingCalendar calendar, OfficialClock clock, AuditTrail trail,
			ApplicationEventPublisher events) {
		this.projects = projects;
		this.rounds = rounds;
		this.reviews = reviews;
		this.returns = returns;
		this.book = book;
		this.calendar = calendar;
		this.clock = clock;
		this.trail = trail;
		this.events = events;
	}

	/** Writes the newest finding down as a return. */
	public Returned record(ProjectId id) {
		var project = projects.lock(id);
		var finding = reviews.newest(id).orElseThrow(() -> new IllegalStateException("No finding for " + id));
		var due = due(id);
		boolean first = returns.sent(id) == 0;
		returns.record(id, finding, clock.now(), due);
		if (first) {
			send(id, due);
		}
		trail.record("application.return-recorded", Subject.of("project", id),
				Map.of("level", finding.level(), "first", first, "code", project.code()));
		return new Returned(first, due);
	}

	/** Sends the newest return out, counting its days from today. */
	Instant sendAgain(ProjectId id) {
		var due = due(id);
		send(id, due);
		return due;
	}

	private void send(ProjectId id, Instant due) {
		var now = clock.now();
		returns.send(id, now, due);
		var sent = returns.open(id).orElseThrow();
		book.move(id, ProjectStatus.RETURNED, sent.reason(), null);
		var project = projects.require(id);
		events.publishEvent(new NotificationRequested("application.returned:" + id + ":" + sent.number(),
				"application.mail.returned",
				List.of(Role.HOSPITAL_APPLICANT.groupIn(project.hospital().value()),
						Role.HOSPITAL_DEPT.groupIn(project.hospital().value())),
				List.of(project.code(), lastDay(due)), "/projects/" + id + "/correction"));
	}

	private static String lastDay(Instant due) {
		return due.atZone(OfficialClock.ZONE).toLocalDate().minusDays(1).toString();
	}

	/** The start of the day after the last working day: the first instant too late. */
	private Instant due(ProjectId id) {
		int days = rounds.rules(projects.require(id).round()).application().correctionDays();
		var last = calendar.endOf(clock.today(), days, false);
		return last.plusDays(1).atStartOfDay(OfficialClock.ZONE).toInstant();
	}

	/** What the process must know. */
	public record Returned(boolean first, Instant due) {
	}

}
