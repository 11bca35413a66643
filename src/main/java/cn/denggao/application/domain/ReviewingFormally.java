package cn.denggao.application.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.FormalReviews.Decision;
import cn.denggao.application.domain.FormalReviews.Finding;
import cn.denggao.application.domain.partner.Consortium;
import cn.denggao.application.domain.veto.HospitalVetoes;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.kernel.Refused;
import cn.denggao.kernel.TypedText;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.AdmissionRules.VetoEffect;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.VetoKind;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An officer checks whether the papers are complete and proper; not a merit judgement.
 */
@Service
@Transactional
public class ReviewingFormally {

	private static final int SHORTEST_REASON = 10;

	private static final int LONGEST_REASON = 2000;

	/** Names no defect, so it is never told already. */
	private static final String OTHER = "OTHER";

	private final ProjectDirectory projects;

	private final Stops stops;

	private final Submissions submissions;

	private final FormalReviews reviews;

	private final Returns returns;

	private final Checklists checklists;

	private final HospitalVetoes vetoes;

	private final Consortium consortium;

	private final RoundDirectory rounds;

	private final OrganisationDirectory organisations;

	private final CurrentActor actor;

	private final OfficialClock clock;

	private final AuditTrail trail;

	ReviewingFormally(ProjectDirectory projects, Stops stops, Submissions submissions, FormalReviews reviews,
			Returns returns, Checklists checklists, HospitalVetoes vetoes, Consortium consortium, RoundDirectory rounds,
			OrganisationDirectory organisations, CurrentActor actor, OfficialClock clock, AuditTrail trail) {
		this.returns = returns;
		this.vetoes = vetoes;
		this.consortium = consortium;
		this.rounds = rounds;
		this.organisations = organisations;
		this.projects = projects;
		this.stops = stops;
		this.submissions = submissions;
		this.reviews = reviews;
		this.checklists = checklists;
		this.actor = actor;
		this.clock = clock;
		this.trail = trail;
	}

	/**
	 * Keeps the finding; whatever is not passed names all its defects and a reason, and a
	 * further return one that the authority's earlier lists lacked.
	 */
	public void decide(ProjectId id, Decision decision, List<String> defects, String reason) {
		var project = underReview(id, decision);
		var stop = stops.current(id).orElseThrow(() -> new IllegalStateException("No stop of " + id));
		var why = (reason == null) ? "" : reason.strip();
		if (decision == Decision.PASS) {
			requireNoDefects(id, stop.level());
			requireNoVeto(project);
		}
		else {
			requireGrounds(defects, why);
			requireNews(id, stop.level(), decision, defects);
		}
		var passes = decision == Decision.PASS;
		reviews.add(id, stop, submissions.count(id), new Finding(stop.level(), decision, passes ? List.of() : defects,
				passes ? null : why, actor.login(), clock.now(), null, null));
		trail.record("application.formally-reviewed", Subject.of("project", id),
				Map.of("level", stop.level(), "decision", decision.name()));
	}

	/** The veto's lock comes before the project's, as it does for a confirmation. */
	private ProjectSummary underReview(ProjectId id, Decision decision) {
		if (decision == Decision.PASS) {
			applying(projects.require(id)).forEach(vetoes::relyOn);
		}
		var project = projects.lock(id);
		if (!project.status().isFormalReview()) {
			throw Refused.tooLate("application.status-not-allowed");
		}
		return project;
	}

	private void requireNoDefects(ProjectId id, String level) {
		if (checklists.hasDefects(id, level)) {
			throw Refused.at("decision", "application.review.checklist-has-defects");
		}
	}

	/** Only kinds that the programme lets hold what is under way. */
	private void requireNoVeto(ProjectSummary project) {
		var effects = rounds.rules(project.round()).admission().vetoes();
		if (isHeld(project.hospital(), effects)) {
			throw Refused.at("decision", "application.review.vetoed");
		}
		var partners = consortium.of(project.id())
			.stream()
			.filter(partner -> isHeld(partner, effects))
			.map(organisations::nameOf)
			.collect(Collectors.joining("、"));
		if (!partners.isEmpty()) {
			throw Refused.at("decision", "application.review.partner-vetoed", partners);
		}
	}

	private boolean isHeld(OrganisationId hospital, Map<VetoKind, VetoEffect> effects) {
		return vetoes.inForce(hospital).stream().anyMatch(kind -> effects.get(kind) == VetoEffect.HOLD);
	}

	/** The hospital that leads and its partners, in one order. */
	private List<OrganisationId> applying(ProjectSummary project) {
		return Stream.concat(Stream.of(project.hospital()), consortium.of(project.id()).stream())
			.sorted(Comparator.comparing(OrganisationId::value))
			.toList();
	}

	private void requireNews(ProjectId id, String level, Decision decision, List<String> defects) {
		var told = returns.all(id)
			.stream()
			.filter(each -> each.level().equals(level))
			.flatMap(each -> each.defects().stream())
			.filter(each -> !each.equals(OTHER))
			.collect(Collectors.toSet());
		if (decision == Decision.RETURN && told.containsAll(defects)) {
			throw Refused.at("defects", "application.review.told-already");
		}
	}

	private static void requireGrounds(List<String> defects, String reason) {
		if (defects.isEmpty()) {
			throw Refused.at("defects", "application.review.defects-missing");
		}
		if (TypedText.length(reason) < SHORTEST_REASON || TypedText.length(reason) > LONGEST_REASON) {
			throw Refused.at("reason", "application.reason-missing");
		}
	}

}
