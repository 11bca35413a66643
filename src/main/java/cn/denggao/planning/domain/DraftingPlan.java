package cn.denggao.planning.domain;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.Role;
import cn.denggao.kernel.NotificationRequested;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An officer writes the plan of the own region and puts it before the leader. */
@Service
@Transactional
public class DraftingPlan {

	private final PlanningDesk desk;

	private final ImplementationPlans plans;

	private final PlanCompleteness completeness;

	private final OrganisationDirectory organisations;

	private final PlanJournal journal;

	private final OfficialClock clock;

	private final ApplicationEventPublisher events;

	DraftingPlan(PlanningDesk desk, ImplementationPlans plans, PlanCompleteness completeness,
			OrganisationDirectory organisations, PlanJournal journal, OfficialClock clock,
			ApplicationEventPublisher events) {
		this.desk = desk;
		this.plans = plans;
		this.completeness = completeness;
		this.organisations = organisations;
		this.journal = journal;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Keeps what was typed.
	 * @param seen the version that the page showed
	 */
	public void write(UUID id, long seen, String title, PlanBlocks blocks) {
		var draft = draft(id);
		draft.requireUnchanged(seen);
		draft.write(title, blocks);
		journal.record("planning.plan-written", draft, Map.of());
	}

	/** Keeps what was typed and proposes it; nothing of both where a block is missing. */
	public void propose(UUID id, long seen, String title, PlanBlocks blocks) {
		var officer = desk.officer();
		var draft = draft(id);
		draft.requireUnchanged(seen);
		draft.write(title, blocks);
		completeness.require(draft);
		draft.propose(officer, clock.now());
		journal.record("planning.plan-proposed", draft, Map.of());
		var level = organisations.authority(OrganisationId.of(officer.organisation())).level();
		events.publishEvent(NotificationRequested.to(Role.HC_DECIDER_LEADER.at(level).groupIn(officer.organisation()),
				"planning-proposed-%s-%d".formatted(id, draft.course().version()), "planning.mail.proposed",
				"/plans/" + id, draft.title()));
	}

	/** Puts the figures of a specialty in, or others in their place. */
	public void put(UUID id, String specialty, int year, int patients, BigDecimal share) {
		change(id, specialty, "planning.outflow-put",
				draft -> draft.put(specialty, new Outflow(nameOf(specialty), year, patients, share)));
	}

	/** The same for a specialty in demand. */
	public void put(UUID id, String specialty, int visits, String why) {
		change(id, specialty, "planning.demand-put",
				draft -> draft.put(specialty, new Demand(nameOf(specialty), visits, why)));
	}

	public void removeOutflow(UUID id, String specialty) {
		remove(id, specialty, "planning.outflow-removed", draft -> draft.removeOutflow(specialty));
	}

	public void removeDemand(UUID id, String specialty) {
		remove(id, specialty, "planning.demand-removed", draft -> draft.removeDemand(specialty));
	}

	/** Throws a draft away. */
	public void discard(UUID id) {
		var draft = draft(id);
		journal.record("planning.plan-discarded", draft, Map.of());
		plans.delete(draft);
	}

	private void change(UUID id, String specialty, String action, Consumer<ImplementationPlan> change) {
		var draft = draft(id);
		change.accept(draft);
		journal.record(action, draft, Map.of("specialty", specialty));
	}

	private void remove(UUID id, String specialty, String action, Predicate<ImplementationPlan> removal) {
		var draft = draft(id);
		if (removal.test(draft)) {
			journal.record(action, draft, Map.of("specialty", specialty));
		}
	}

	private ImplementationPlan draft(UUID id) {
		var officer = desk.officer();
		var draft = plans.lock(id)
			.filter(plan -> plan.scope().authority().equals(officer.organisation()))
			.orElseThrow(Refused::notFound);
		draft.require(PlanStatus.DRAFT);
		return draft;
	}

	private String nameOf(String specialty) {
		return organisations.specialties()
			.stream()
			.filter(each -> each.code().equals(specialty))
			.findFirst()
			.orElseThrow(() -> Refused.at("specialty", "planning.specialty-unknown"))
			.name();
	}

}
