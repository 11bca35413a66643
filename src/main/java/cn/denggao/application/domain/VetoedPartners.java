package cn.denggao.application.domain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.partner.LeavingConsortium;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.identity.Role;
import cn.denggao.kernel.NotificationRequested;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundOffices;
import cn.denggao.programme.RoundRoute;
import cn.denggao.programme.VetoKind;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A vetoed partner leaves the application. Whether that goes on without it is the round's
 * rule; everybody concerned is told who left, and only that hospital what was found (ADR
 * 0049).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class VetoedPartners {

	private final LeavingConsortium leaving;

	private final RoundDirectory rounds;

	private final RoundOffices offices;

	private final OrganisationDirectory organisations;

	private final AuditTrail trail;

	private final ApplicationEventPublisher events;

	private final MessageSource messages;

	VetoedPartners(LeavingConsortium leaving, RoundDirectory rounds, RoundOffices offices,
			OrganisationDirectory organisations, AuditTrail trail, ApplicationEventPublisher events,
			MessageSource messages) {
		this.leaving = leaving;
		this.rounds = rounds;
		this.offices = offices;
		this.organisations = organisations;
		this.trail = trail;
		this.events = events;
		this.messages = messages;
	}

	/**
	 * The partner leaves the application, whose row is held.
	 * @return why the application itself must leave, or empty if it goes on
	 */
	Optional<String> leave(ProjectSummary project, OrganisationId hospital, VetoKind kind) {
		var remaining = leaving.leave(project.id(), hospital);
		var name = organisations.nameOf(hospital);
		trail.record("application.partner-left", Subject.of("project", project.id()),
				Map.of("hospital", hospital.value(), "kind", kind.name(), "remaining", remaining.size()));
		var rule = rounds.rules(project.round()).route().partners();
		var reason = reason(rule, name, remaining.size());
		tellPartner(project, hospital, kind);
		tellOthers(project, hospital, remaining, reason.orElse(null));
		return reason;
	}

	private Optional<String> reason(RoundRoute.Partners rule, String name, int remaining) {
		if (rule.goesOnWith(remaining)) {
			return Optional.empty();
		}
		return Optional
			.of((rule.vetoed() == RoundRoute.LostPartner.TAKES_OUT) ? text("application.veto.partner-takes-out", name)
					: text("application.veto.partner-needed", name, remaining, rule.min()));
	}

	private void tellPartner(ProjectSummary project, OrganisationId hospital, VetoKind kind) {
		events.publishEvent(new NotificationRequested("application-partner-out:%s:%s".formatted(project.id(), hospital),
				"application.mail.partner-out",
				List.of(principalOf(hospital), hospital.group(Role.HOSPITAL_APPLICANT.code())),
				List.of(project.code(), project.title(), project.hospitalName(), text("application.veto.kind." + kind)),
				"/applications"));
	}

	/** Whoever leads, the other partners, and who decides in the round. */
	private void tellOthers(ProjectSummary project, OrganisationId hospital, List<OrganisationId> remaining,
			String reason) {
		var template = (reason == null) ? "application.mail.partner-left" : "application.mail.partner-took-out";
		events
			.publishEvent(new NotificationRequested("application-partner-left:%s:%s".formatted(project.id(), hospital),
					template, Stream.concat(own(project), remaining.stream().map(VetoedPartners::principalOf)).toList(),
					List.of(project.code(), project.title(), organisations.nameOf(hospital),
							(reason == null) ? "" : reason),
					"/projects/" + project.id()));
	}

	private Stream<String> own(ProjectSummary project) {
		return Stream.of(organisations.current(project.hospital()).group(Role.HOSPITAL_DEPT.code()),
				project.leaderLogin(), offices.group(Role.HC_DECIDER, rounds.require(project.round())));
	}

	private static String principalOf(OrganisationId hospital) {
		return hospital.group(Role.HOSPITAL_PRINCIPAL.code());
	}

	/** What is kept and told is in the language of the programme. */
	private String text(String key, Object... arguments) {
		return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
	}

}
