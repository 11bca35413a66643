package cn.denggao.opinion.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectPeople;
import cn.denggao.application.ProjectSummary;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.engine.Candidates;
import cn.denggao.engine.WorkingDays;
import cn.denggao.identity.Role;
import cn.denggao.kernel.NotificationRequested;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells a project's hospital what an administrator wrote beside the step. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class NotifyingHospital {

	private final ProjectDirectory projects;

	private final ProjectPeople people;

	private final WorkingDays calendar;

	private final ApplicationEventPublisher events;

	private final AuditTrail audit;

	NotifyingHospital(ProjectDirectory projects, ProjectPeople people, WorkingDays calendar,
			ApplicationEventPublisher events, AuditTrail audit) {
		this.projects = projects;
		this.people = people;
		this.calendar = calendar;
		this.events = events;
		this.audit = audit;
	}

	/**
	 * Once for each visit of the step.
	 * @param visit names this visit
	 * @param days working days until it is due, if it is
	 */
	public void tell(ProjectId project, String visit, NoticeKind kind, String sentence, Optional<Integer> days) {
		var summary = projects.require(project);
		var due = days.flatMap(calendar::endOf).map(end -> LocalDate.ofInstant(end, OfficialClock.ZONE).toString());
		events.publishEvent(new NotificationRequested("opinion.notice-" + visit, kind.template(due.isPresent()),
				recipients(project), List.of(named(summary), sentence, due.orElse("")), "/projects/" + project));
		audit.record("opinion.hospital-notified", Subject.of("project", project),
				Map.of("kind", kind.name(), "due", due.orElse("")));
	}

	private List<String> recipients(ProjectId project) {
		return Stream.of(Role.HOSPITAL_APPLICANT, Role.HOSPITAL_DEPT, Role.PROJECT_LEADER)
			.map(role -> people.groups(role.code(), project))
			.reduce(Candidates::and)
			.map(all -> Stream.concat(all.groups().stream(), all.logins().stream()).sorted().toList())
			.orElseThrow();
	}

	private static String named(ProjectSummary project) {
		return project.title() + " " + project.code();
	}

}
