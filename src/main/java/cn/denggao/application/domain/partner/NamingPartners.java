package cn.denggao.application.domain.partner;

import java.time.Instant;
import java.util.Map;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.ApplicationStageProcess;
import cn.denggao.application.domain.writing.WritingRights;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.Role;
import cn.denggao.kernel.NotificationRequested;
import cn.denggao.kernel.Refused;
import cn.denggao.kernel.TypedText;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The applicant of the hospital that leads names its partners while the dossier is open.
 * Whoever is to do something else is taken off and named anew, so that its principal
 * answers to what stands.
 */
@Service
@Transactional
public class NamingPartners {

	private static final int LONGEST_PART = 60;

	private static final int LONGEST_TASKS = 500;

	private final WritingRights rights;

	private final ProjectDirectory projects;

	private final Consortium consortium;

	private final Partners partners;

	private final ApplicationStageProcess process;

	private final OrganisationDirectory organisations;

	private final OfficialClock clock;

	private final AuditTrail trail;

	private final ApplicationEventPublisher events;

	NamingPartners(WritingRights rights, ProjectDirectory projects, Consortium consortium, Partners partners,
			ApplicationStageProcess process, OrganisationDirectory organisations, OfficialClock clock, AuditTrail trail,
			ApplicationEventPublisher events) {
		this.rights = rights;
		this.projects = projects;
		this.consortium = consortium;
		this.partners = partners;
		this.process = process;
		this.organisations = organisations;
		this.clock = clock;
		this.trail = trail;
		this.events = events;
	}

	/** Names one more and asks its principal. */
	public void name(ProjectId id, String typed, String part, String tasks) {
		var project = locked(id);
		var hospital = hospital(project, typed);
		var role = text("part", part, LONGEST_PART);
		var work = text("tasks", tasks, LONGEST_TASKS);
		var now = clock.now();
		partners.add(id, hospital, role, work, now);
		ask(project, hospital, now);
	}

	/**
	 * Takes one off the list. As long as the application only waits to be submitted it is
	 * opened again for that, and what was signed is void.
	 */
	public void remove(ProjectId id, String typed) {
		boolean reopened = rights.mayReopen(id);
		if (reopened) {
			named(projects.lock(id).id(), typed);
			process.reopen(id);
		}
		locked(id);
		var partner = named(id, typed);
		partners.remove(partner);
		trail.record("application.partner-removed", Subject.of("project", id),
				Map.of("hospital", partner.hospital().value(), "reopened", reopened));
	}

	/** Asked again under the lock, for the dossier may have been handed in meanwhile. */
	private ProjectSummary locked(ProjectId id) {
		var project = rights.requireLead(id);
		consortium.asked(project.round()).orElseThrow(Refused::notFound);
		projects.lock(id);
		return rights.requireLead(id);
	}

	private Partner named(ProjectId id, String hospital) {
		return partners.of(id)
			.stream()
			.filter(partner -> partner.hospital().value().equals(hospital))
			.findFirst()
			.orElseThrow(Refused::notFound);
	}

	private OrganisationId hospital(ProjectSummary project, String typed) {
		if (typed == null || typed.isBlank()) {
			throw Refused.at("hospital", "application.partner.hospital-missing");
		}
		var hospital = OrganisationId.of(typed.strip());
		if (!consortium.exists(hospital)) {
			throw Refused.at("hospital", "application.partner.unknown");
		}
		if (hospital.equals(organisations.current(project.hospital()))) {
			throw Refused.at("hospital", "application.partner.leading");
		}
		var named = partners.of(project.id());
		if (named.stream().anyMatch(partner -> partner.hospital().equals(hospital))) {
			throw Refused.at("hospital", "application.partner.once", organisations.nameOf(hospital));
		}
		int most = consortium.asked(project.round()).orElseThrow().max();
		if (named.size() >= most) {
			throw Refused.because("application.partner.too-many", most);
		}
		return hospital;
	}

	private static String text(String field, String typed, int longest) {
		var text = (typed == null) ? "" : typed.strip();
		if (text.isEmpty() || TypedText.length(text) > longest) {
			throw Refused.at(field, "application.partner." + field + "-wrong", longest);
		}
		return text;
	}

	private void ask(ProjectSummary project, OrganisationId hospital, Instant at) {
		trail.record("application.partner-named", Subject.of("project", project.id()),
				Map.of("hospital", hospital.value()));
		events.publishEvent(NotificationRequested.to(Role.HOSPITAL_PRINCIPAL.groupIn(hospital.value()),
				"application.partner-asked:%s:%s:%d".formatted(project.id(), hospital, at.toEpochMilli()),
				"application.mail.partner-asked", "/projects/" + project.id() + "/partners", project.code(),
				project.hospitalName(), project.title()));
	}

}
