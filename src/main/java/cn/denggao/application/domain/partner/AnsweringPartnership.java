package cn.denggao.application.domain.partner;

import java.time.Instant;
import java.util.Map;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.partner.Partner.Answer;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.NotificationRequested;
import cn.denggao.kernel.Refused;
import cn.denggao.kernel.TypedText;
import cn.denggao.organisation.OrganisationDirectory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The principal of a partner hospital says whether it takes part (R003-13). */
@Service
@Transactional
public class AnsweringPartnership {

	private static final int SHORTEST_REASON = 10;

	private static final int LONGEST_REASON = 2000;

	private final ProjectDirectory projects;

	private final Partners partners;

	private final OrganisationDirectory organisations;

	private final CurrentActor actor;

	private final OfficialClock clock;

	private final AuditTrail trail;

	private final ApplicationEventPublisher events;

	AnsweringPartnership(ProjectDirectory projects, Partners partners, OrganisationDirectory organisations,
			CurrentActor actor, OfficialClock clock, AuditTrail trail, ApplicationEventPublisher events) {
		this.projects = projects;
		this.partners = partners;
		this.organisations = organisations;
		this.actor = actor;
		this.clock = clock;
		this.trail = trail;
		this.events = events;
	}

	/**
	 * Answers what was asked last, once.
	 * @param seen the moment at which what the principal has read was asked
	 */
	public void answer(ProjectId id, boolean confirmed, String reason, Instant seen) {
		requireAsked(id);
		var project = projects.lock(id);
		var partner = requireAsked(id);
		requireOpen(project, partner, seen);
		var why = confirmed ? null : reason(reason);
		partners.answer(partner, confirmed ? Answer.CONFIRMED : Answer.DECLINED, why, actor.login(), clock.now());
		trail.record(confirmed ? "application.partner-confirmed" : "application.partner-declined",
				Subject.of("project", id), Map.of("hospital", partner.hospital().value()));
		tell(project, partner, confirmed, why);
	}

	/** Whether the acting person is the one to answer, and it is not answered yet. */
	@Transactional(readOnly = true)
	public boolean mayAnswer(ProjectSummary project, Partner partner) {
		return isAsked(partner) && partner.answer() == null && isOpen(project);
	}

	private Partner requireAsked(ProjectId id) {
		return partners.of(id).stream().filter(this::isAsked).findFirst().orElseThrow(Refused::notFound);
	}

	private boolean isAsked(Partner partner) {
		var person = actor.get();
		return person.has(Role.HOSPITAL_PRINCIPAL.code())
				&& organisations.current(partner.hospital()).value().equals(person.organisation());
	}

	private static void requireOpen(ProjectSummary project, Partner partner, Instant seen) {
		if (!partner.askedAt().equals(seen)) {
			throw Refused.tooLate("application.partner.changed");
		}
		if (partner.answer() != null || !isOpen(project)) {
			throw Refused.tooLate("application.partner.answered");
		}
	}

	private static boolean isOpen(ProjectSummary project) {
		return project.status() == ProjectStatus.DRAFT || project.status() == ProjectStatus.RETURNED;
	}

	private static String reason(String typed) {
		var reason = (typed == null) ? "" : typed.strip();
		if (TypedText.length(reason) < SHORTEST_REASON || TypedText.length(reason) > LONGEST_REASON) {
			throw Refused.at("reason", "application.reason-missing");
		}
		return reason;
	}

	private void tell(ProjectSummary project, Partner partner, boolean confirmed, String reason) {
		var what = confirmed ? "confirmed" : "declined";
		events.publishEvent(NotificationRequested.to(
				Role.HOSPITAL_APPLICANT.groupIn(organisations.current(project.hospital()).value()),
				"application.partner-%s:%s:%s:%d".formatted(what, project.id(), partner.hospital(),
						partner.askedAt().toEpochMilli()),
				"application.mail.partner-" + what, "/projects/" + project.id() + "/partners", project.code(),
				organisations.nameOf(partner.hospital()), confirmed ? "" : reason));
	}

}
