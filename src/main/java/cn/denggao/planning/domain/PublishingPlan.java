package cn.denggao.planning.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.NotificationRequested;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A leader publishes the plan of the own region, or gives it back to the officer. */
@Service
@Transactional
public class PublishingPlan {

	private final PlanningDesk desk;

	private final ImplementationPlans plans;

	private final PlanCompleteness completeness;

	private final PlanAudience audience;

	private final OrganisationDirectory organisations;

	private final PlanJournal journal;

	private final OfficialClock clock;

	private final ApplicationEventPublisher events;

	PublishingPlan(PlanningDesk desk, ImplementationPlans plans, PlanCompleteness completeness, PlanAudience audience,
			OrganisationDirectory organisations, PlanJournal journal, OfficialClock clock,
			ApplicationEventPublisher events) {
		this.desk = desk;
		this.plans = plans;
		this.completeness = completeness;
		this.audience = audience;
		this.organisations = organisations;
		this.journal = journal;
		this.clock = clock;
		this.events = events;
	}

	/** Everybody reads it from now on, as it was seen, and it never changes again. */
	public void publish(UUID id, long seen) {
		var leader = desk.leader();
		var plan = own(id, leader);
		plan.require(PlanStatus.PROPOSED);
		plan.requireUnchanged(seen);
		completeness.require(plan);
		plan.publish(leader, clock.now());
		journal.record("planning.plan-published", plan, Map.of());
		var authority = OrganisationId.of(leader.organisation());
		var told = audience.below(authority);
		if (!told.isEmpty()) {
			events.publishEvent(new NotificationRequested("planning-published-" + id, "planning.mail.published", told,
					List.of(organisations.nameOf(authority), plan.title(), String.valueOf(plan.number())),
					"/public/plans/" + id));
		}
	}

	/** The officer goes on drafting. */
	public void giveBack(UUID id, String reason) {
		var leader = desk.leader();
		var plan = own(id, leader);
		plan.giveBack(reason);
		journal.record("planning.plan-given-back", plan, Map.of());
		var level = organisations.authority(OrganisationId.of(leader.organisation())).level();
		events.publishEvent(NotificationRequested.to(Role.HC_DECIDER.at(level).groupIn(leader.organisation()),
				"planning-given-back-%s-%d".formatted(id, plan.course().version()), "planning.mail.given-back",
				"/plans/" + id, plan.title(), reason));
	}

	private ImplementationPlan own(UUID id, Actor leader) {
		return plans.lock(id)
			.filter(plan -> plan.scope().authority().equals(leader.organisation()))
			.orElseThrow(Refused::notFound);
	}

}
