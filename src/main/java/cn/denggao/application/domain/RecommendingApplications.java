package cn.denggao.application.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.ReviewLevel.State;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An authority puts its applications in order and recommends them, never more than its
 * quota; the others stay open, so that a freed place can be used before the lists close.
 */
@Service
@Transactional
public class RecommendingApplications {

	private final ProjectDirectory projects;

	private final RoundDirectory rounds;

	private final ReviewLevels levels;

	private final Recommendations recommendations;

	private final OrganisationDirectory organisations;

	private final ApplicationStageProcess process;

	private final CurrentActor actor;

	private final OfficialClock clock;

	private final AuditTrail audit;

	RecommendingApplications(ProjectDirectory projects, RoundDirectory rounds, ReviewLevels levels,
			Recommendations recommendations, OrganisationDirectory organisations, ApplicationStageProcess process,
			CurrentActor actor, OfficialClock clock, AuditTrail audit) {
		this.projects = projects;
		this.rounds = rounds;
		this.levels = levels;
		this.recommendations = recommendations;
		this.organisations = organisations;
		this.process = process;
		this.actor = actor;
		this.clock = clock;
		this.audit = audit;
	}

	/** The acting authority's list in a round. */
	@Transactional(readOnly = true)
	public RecommendationList list(RoundId round) {
		var authority = authority();
		var quota = rounds.rules(round).recommendation().quotaOf(authority.value());
		return new RecommendationList(rounds.require(round), quota,
				recommendations.of(round, authority).stream().map(projects::require).toList(),
				projects.inRound(round).stream().filter(project -> waitsFor(project, authority)).toList());
	}

	/**
	 * Recommends in this order, behind those recommended before.
	 * @throws Refused if the quota would be exceeded, the lists are closed, or one is not
	 * this authority's
	 */
	public void recommend(RoundId round, List<ProjectId> ordered) {
		var authority = authority();
		var open = rounds.lock(round);
		if (clock.now().isAfter(open.recommendationClosesAt())) {
			throw Refused.tooLate("application.recommendation-closed");
		}
		var wanted = new LinkedHashSet<>(ordered);
		requireRoom(round, authority, wanted.size());
		var place = recommendations.lastPlace(round, authority);
		for (var project : wanted) {
			place++;
			recommend(round, authority, project, place);
		}
	}

	private void recommend(RoundId round, OrganisationId authority, ProjectId project, int place) {
		if (!waitsFor(projects.lock(project), authority)) {
			throw Refused.at("project", "application.recommendation-not-open");
		}
		recommendations.add(round, authority, project, place);
		audit.record("application.recommended", Subject.of("project", project),
				Map.of("authority", authority.value(), "place", String.valueOf(place)));
		process.recommended(project);
	}

	private void requireRoom(RoundId round, OrganisationId authority, int wanted) {
		var quota = rounds.rules(round).recommendation().quotaOf(authority.value());
		var used = recommendations.of(round, authority).size();
		if (wanted == 0) {
			throw Refused.at("project", "application.recommendation-empty");
		}
		if (used + wanted > quota) {
			throw Refused.at("project", "application.recommendation-quota", quota, used, wanted);
		}
	}

	private boolean waitsFor(ProjectSummary project, OrganisationId authority) {
		return levels.current(project.id())
			.filter(level -> level.recommends() && level.state() == State.PASSED)
			.isPresent()
				&& organisations.chainOf(project.hospital()).stream().anyMatch(each -> each.id().equals(authority))
				&& process.awaitsRecommendation(project.id());
	}

	private OrganisationId authority() {
		var who = actor.get();
		if (!who.has(Role.HC_CITY.code()) && !who.has(Role.HC_COUNTY.code())) {
			throw Refused.notFound();
		}
		return new OrganisationId(who.organisation());
	}

}
