package cn.denggao.application.domain;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.application.domain.ApplicationStageProcess.Step;
import cn.denggao.application.domain.Recommendations.Recommendation;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundSummary;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An authority recommends applications in binding order, at most as many as its quota.
 * Those left out stay open, so that a freed place can be used before the deadline.
 */
@Service
@Transactional
public class RecommendingApplications {

	private final RoundDirectory rounds;

	private final ProjectDirectory projects;

	private final ProjectVisibility visibility;

	private final Stops stops;

	private final RecommendationDesk desk;

	private final UnitQuotas quotas;

	private final Recommendations recommendations;

	private final ApplicationStageProcess process;

	private final CurrentActor actor;

	private final OfficialClock clock;

	private final AuditTrail trail;

	RecommendingApplications(RoundDirectory rounds, ProjectDirectory projects, ProjectVisibility visibility,
			Stops stops, RecommendationDesk desk, UnitQuotas quotas, Recommendations recommendations,
			ApplicationStageProcess process, CurrentActor actor, OfficialClock clock, AuditTrail trail) {
		this.rounds = rounds;
		this.projects = projects;
		this.visibility = visibility;
		this.stops = stops;
		this.desk = desk;
		this.quotas = quotas;
		this.recommendations = recommendations;
		this.process = process;
		this.actor = actor;
		this.clock = clock;
		this.trail = trail;
	}

	/**
	 * Recommends all chosen or, if anything is wrong with one of them, none. Units decide
	 * side by side, officers of one unit one after the other; who decides in the round
	 * recommends nothing in it.
	 */
	public void recommend(RoundId roundId, List<Choice> choices) {
		var round = rounds.lockShared(roundId);
		var organisation = actor.get().organisation();
		if (round.organisation().value().equals(organisation)) {
			throw Refused.notFound();
		}
		desk.requireOpen(round);
		if (choices.isEmpty()) {
			throw Refused.because("application.recommend.nothing-chosen");
		}
		var quota = quotas.lock(round, organisation);
		if (choices.size() > quota.free()) {
			throw Refused.because("application.recommend.quota", quota.most(), quota.used());
		}
		requireRanks(roundId, organisation, choices, quota);
		choices.stream()
			.sorted(Comparator.comparingInt(Choice::rank))
			.forEach(choice -> recommend(round, organisation, choice));
	}

	private void requireRanks(RoundId round, String organisation, List<Choice> choices, Quota quota) {
		var taken = new HashSet<Integer>();
		recommendations.of(round, organisation).forEach(known -> taken.add(known.rank()));
		for (var choice : choices) {
			if (choice.rank() > quota.most()) {
				throw Refused.at("rank-" + choice.project(), "application.recommend.rank-beyond", choice.rank(),
						quota.most());
			}
			if (choice.rank() < 1 || !taken.add(choice.rank())) {
				throw Refused.at("rank-" + choice.project(), "application.recommend.rank-taken", choice.rank());
			}
		}
	}

	private void recommend(RoundSummary round, String organisation, Choice choice) {
		var project = projects.lock(choice.project());
		var stop = stops.current(project.id()).filter(Stops.Stop::recommends).orElseThrow(Refused::notFound);
		visibility.requireActor(project.id(), actor.get(), stop.role());
		if (!project.round().equals(round.id()) || !project.status().isFormalReview()
				|| !process.isAt(project.id(), Step.RECOMMEND)) {
			throw Refused.tooLate("application.recommend.not-waiting", project.code());
		}
		quotas.requirePlace(round, organisation, project);
		var reason = RecommendationDesk.reason("reason-" + project.id(), choice.reason());
		recommendations.add(round.id(), organisation,
				new Recommendation(project.id(), choice.rank(), reason, actor.login(), clock.now()));
		trail.record("application.recommended", Subject.of("project", project.id()),
				Map.of("organisation", organisation, "rank", choice.rank()));
		process.done(project.id(), Step.RECOMMEND);
	}

	/** An application with its place and why. */
	public record Choice(ProjectId project, int rank, String reason) {
	}

}
