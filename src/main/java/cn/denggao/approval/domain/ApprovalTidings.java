package cn.denggao.approval.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import cn.denggao.application.ProjectSummary;
import cn.denggao.identity.Role;
import cn.denggao.kernel.NotificationRequested;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells hospitals and offices what has been decided; never a score. */
@Component
class ApprovalTidings {

	private final ApplicationEventPublisher events;

	ApprovalTidings(ApplicationEventPublisher events) {
		this.events = events;
	}

	void ranked(ProjectSummary project, Standing standing) {
		hospital(project, "ranked-" + standing,
				"approval.mail.ranked-" + standing.name().toLowerCase(Locale.ROOT).replace('_', '-'));
	}

	/**
	 * @param template message key prefix
	 */
	void hospital(ProjectSummary project, String occasion, String template, String... more) {
		var dept = project.hospital().group(Role.HOSPITAL_DEPT.code());
		var arguments = new ArrayList<>(List.of(project.code(), project.title()));
		arguments.addAll(List.of(more));
		events.publishEvent(new NotificationRequested("approval-" + occasion + "-" + project.id(), template,
				List.of(dept, project.leaderLogin()), arguments, "/projects/" + project.id()));
	}

	void office(String group, String occasion, String template, String link, String... arguments) {
		events.publishEvent(
				new NotificationRequested("approval-" + occasion, template, List.of(group), List.of(arguments), link));
	}

}
