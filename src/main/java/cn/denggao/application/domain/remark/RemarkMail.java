package cn.denggao.application.domain.remark;

import java.util.List;
import java.util.stream.Stream;

import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.HandlingAuthority.Office;
import cn.denggao.application.domain.remark.Remark.Side;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.NotificationRequested;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the other side that there is something to read, not what. */
@Component
class RemarkMail {

	private final OrganisationDirectory organisations;

	private final CurrentActor actor;

	private final ApplicationEventPublisher events;

	RemarkMail(OrganisationDirectory organisations, CurrentActor actor, ApplicationEventPublisher events) {
		this.organisations = organisations;
		this.actor = actor;
		this.events = events;
	}

	void tell(ProjectSummary project, Side from, long number, Office to) {
		var name = organisations.nameOf(OrganisationId.of(actor.get().organisation()));
		events.publishEvent(new NotificationRequested("application.remark:" + number, "application.mail.remark",
				(from == Side.HOSPITAL) ? List.of(to.group()) : ofHospital(project, to.organisation()),
				List.of(project.code(), name), "/projects/" + project.id() + "/remarks"));
	}

	private static List<String> ofHospital(ProjectSummary project, String hospital) {
		return Stream
			.concat(Stream.of(Role.HOSPITAL_APPLICANT, Role.HOSPITAL_DEPT).map(role -> role.groupIn(hospital)),
					Stream.ofNullable(project.leaderLogin()))
			.toList();
	}

}
