package cn.denggao.application.domain;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectLife;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.partner.Partnerships;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.NotificationRequested;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.AdmissionRules.VetoEffect;
import cn.denggao.programme.VetoKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what a hospital has in the competition out of it once a veto against it counts:
 * open scoring ends, a place goes to the next reserve, the hospital is told (domain
 * §5.7). Where it is a partner, it leaves, and the application only if it must. What is
 * approved already is a matter of objections and measures.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TakingOutVetoed {

	private static final Set<ProjectStatus> COMPETING = EnumSet.of(ProjectStatus.RECOMMENDED,
			ProjectStatus.UNDER_REVIEW, ProjectStatus.RANKED, ProjectStatus.SHORTLISTED, ProjectStatus.RESERVE,
			ProjectStatus.IN_NOTICE, ProjectStatus.OBJECTION_PENDING);

	private final RoundDirectory rounds;

	private final ProjectDirectory projects;

	private final OrganisationDirectory organisations;

	private final ProjectStatusBook book;

	private final Recommendations recommendations;

	private final RecommendationDesk desk;

	private final ProjectLife life;

	private final Partnerships partnerships;

	private final VetoedPartners partners;

	private final CurrentActor actor;

	private final OfficialClock clock;

	private final AuditTrail trail;

	private final ApplicationEventPublisher events;

	private final MessageSource messages;

	TakingOutVetoed(RoundDirectory rounds, ProjectDirectory projects, OrganisationDirectory organisations,
			ProjectStatusBook book, Recommendations recommendations, RecommendationDesk desk, ProjectLife life,
			Partnerships partnerships, VetoedPartners partners, CurrentActor actor, OfficialClock clock,
			AuditTrail trail, ApplicationEventPublisher events, MessageSource messages) {
		this.partnerships = partnerships;
		this.partners = partners;
		this.rounds = rounds;
		this.projects = projects;
		this.organisations = organisations;
		this.book = book;
		this.recommendations = recommendations;
		this.desk = desk;
		this.life = life;
		this.actor = actor;
		this.clock = clock;
		this.trail = trail;
		this.events = events;
		this.messages = messages;
	}

	/**
	 * What passed its formal review, led by the hospital or joined by it, in a round of
	 * the authority that confirms, or of one below it, whose programme lets this kind
	 * hold what is under way; its rounds are held, in one order, before anything else is.
	 */
	public List<ProjectSummary> held(OrganisationId authority, OrganisationId hospital, VetoKind kind) {
		var out = competing(organisations.current(hospital))
			.filter(project -> holds(project.round(), kind) && answersTo(project.round(), authority))
			.toList();
		out.stream()
			.map(ProjectSummary::round)
			.distinct()
			.sorted(Comparator.comparing(RoundId::value))
			.forEach(rounds::lock);
		return out;
	}

	private Stream<ProjectSummary> competing(OrganisationId hospital) {
		var led = projects.ofHospital(hospital, COMPETING.toArray(ProjectStatus[]::new));
		var joined = projects.among(partnerships.ongoing(hospital))
			.stream()
			.filter(project -> COMPETING.contains(project.status()) && !isLedBy(hospital, project));
		return Stream.concat(led.stream(), joined);
	}

	/** Also where a partner has become one with whoever leads. */
	private boolean isLedBy(OrganisationId hospital, ProjectSummary project) {
		return organisations.current(project.hospital()).equals(organisations.current(hospital));
	}

	/** Of another authority's round only that authority, or one above it, disposes. */
	private boolean answersTo(RoundId round, OrganisationId authority) {
		var deciding = rounds.require(round).organisation();
		return Stream.concat(organisations.upFrom(deciding).stream(), organisations.nation().stream())
			.anyMatch(above -> above.id().equals(authority));
	}

	/**
	 * Takes it, or the hospital that is only a partner in it, out of the competition,
	 * unless it has left meanwhile.
	 */
	public void takeOut(ProjectSummary held, OrganisationId hospital, VetoKind kind) {
		var project = projects.lock(held.id());
		if (!COMPETING.contains(project.status())) {
			return;
		}
		if (isLedBy(hospital, project)) {
			end(project, text("application.veto.taken-out", text("application.veto.kind." + kind)), kind);
			tell(project, text("application.veto.kind." + kind));
			return;
		}
		partners.leave(project, organisations.current(hospital), kind).ifPresent(reason -> end(project, reason, kind));
	}

	private void end(ProjectSummary project, String reason, VetoKind kind) {
		var round = rounds.require(project.round());
		book.move(project.id(), ProjectStatus.NOT_SELECTED, reason, null);
		if (desk.isOpen(round)) {
			recommendations.free(project.id(), actor.get().login(), reason, clock.now());
		}
		trail.record("application.vetoed-out", Subject.of("project", project.id()),
				Map.of("kind", kind.name(), "from", project.status().name()));
		life.leave(project.id());
	}

	private boolean holds(RoundId round, VetoKind kind) {
		return rounds.frozen(round).map(rules -> rules.admission().vetoes().get(kind) == VetoEffect.HOLD).orElse(false);
	}

	private void tell(ProjectSummary project, String kind) {
		events.publishEvent(
				new NotificationRequested("application-vetoed-out-" + project.id(), "application.mail.vetoed-out",
						List.of(project.hospital().group(Role.HOSPITAL_DEPT.code()), project.leaderLogin()),
						List.of(project.code(), project.title(), kind), "/projects/" + project.id()));
	}

	/** What is kept and told is in the language of the programme. */
	private String text(String key, Object... arguments) {
		return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
	}

}
