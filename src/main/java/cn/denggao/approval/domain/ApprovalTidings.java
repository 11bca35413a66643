package cn.denggao.approval.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import cn.denggao.application.ProjectSummary;
import cn.denggao.identity.Role;
import cn.denggao.kernel.NotificationRequested;
import cn.denggao.kernel.NotificationsRequested;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells hospitals and offices what has been decided; never a score. */
@Component
class ApprovalTidings {

	private final ApplicationEventPublisher events;

	ApprovalTidings(ApplicationEventPublisher events) {
		this.events = events;
	}

	/** What the leading group decided on each. */
	void ranked(Collection<ProjectSummary> projects, Standing standing) {
		hospitals(projects, "ranked-" + standing,
				"approval.mail.ranked-" + standing.name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}

	/**
	 * @param template message key prefix
	 */
	void hospital(ProjectSummary project, String occasion, String template, String... more) {
		events.publishEvent(letter(project, occasion, template, more));
	}

	/** The same for many projects at once. */
	void hospitals(Collection<ProjectSummary> projects, String occasion, String template, String... more) {
		events.publishEvent(new NotificationsRequested(
				projects.stream().map(project -> letter(project, occasion, template, more)).toList()));
	}

	private static NotificationRequested letter(ProjectSummary project, String occasion, String template,
			String... more) {
		var hospital = project.hospital().value();
		var told = List.of(Role.HOSPITAL_DEPT.groupIn(hospital), Role.HOSPITAL_APPLICANT.groupIn(hospital),
				project.leaderLogin());
		var arguments = new ArrayList<>(List.of(project.code(), project.title()));
		arguments.addAll(List.of(more));
		return new NotificationRequested("approval-" + occasion + "-" + project.id(), template, told, arguments,
				"/projects/" + project.id());
	}

	void office(String group, String occasion, String template, String link, String... arguments) {
		events.publishEvent(
				new NotificationRequested("approval-" + occasion, template, List.of(group), List.of(arguments), link));
	}

}
