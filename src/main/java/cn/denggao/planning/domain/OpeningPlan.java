package cn.denggao.planning.domain;

import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.AuthoritySummary;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.ProgrammeNames;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An officer begins a plan of the own region, or another version of it. */
@Service
@Transactional
public class OpeningPlan {

	private final PlanningDesk desk;

	private final ImplementationPlans plans;

	private final OrganisationDirectory organisations;

	private final ProgrammeNames names;

	private final PlanJournal journal;

	private final OfficialClock clock;

	OpeningPlan(PlanningDesk desk, ImplementationPlans plans, OrganisationDirectory organisations, ProgrammeNames names,
			PlanJournal journal, OfficialClock clock) {
		this.desk = desk;
		this.plans = plans;
		this.organisations = organisations;
		this.names = names;
		this.journal = journal;
		this.clock = clock;
	}

	/** The first version; there must be none yet for the programme and the years. */
	public UUID open(String title, String programme, int firstYear, int lastYear) {
		var officer = desk.officer();
		if (lastYear < firstYear) {
			throw Refused.at("lastYear", "planning.years-order");
		}
		var scope = new PlanScope(officer.organisation(), programme, nameOf(programme), firstYear, lastYear);
		plans.lockAuthority(officer.organisation());
		if (!plans.versions(scope).isEmpty()) {
			throw Refused.at("programme", "planning.plan-exists", String.valueOf(firstYear), String.valueOf(lastYear));
		}
		return begun(new ImplementationPlan(authority(officer), scope, title, officer, clock.now()));
	}

	/** Another version of a published plan, to begin with as the newest. */
	public UUID revise(UUID id, String reason) {
		var officer = desk.officer();
		plans.lockAuthority(officer.organisation());
		var published = plans.findById(id)
			.filter(plan -> plan.scope().authority().equals(officer.organisation()))
			.orElseThrow(Refused::notFound);
		published.require(PlanStatus.PUBLISHED);
		var newest = plans.versions(published.scope()).get(0);
		if (newest.status() != PlanStatus.PUBLISHED) {
			throw Refused.tooLate("planning.revised-already");
		}
		return begun(newest.revised(authority(officer), reason, officer, clock.now()));
	}

	/** Programmes that the officer may choose, by code: those it sees a round of. */
	@Transactional(readOnly = true)
	public SortedMap<String, String> programmes() {
		return names.seenBy(desk.officer());
	}

	private UUID begun(ImplementationPlan plan) {
		plans.saveAndFlush(plan);
		journal.record("planning.plan-drafted", plan, Map.of());
		return plan.id();
	}

	private String nameOf(String programme) {
		if (programme.isEmpty()) {
			return "";
		}
		var name = programmes().get(programme);
		if (name == null) {
			throw Refused.at("programme", "planning.programme-unknown");
		}
		return name;
	}

	private AuthoritySummary authority(Actor officer) {
		return organisations.authority(OrganisationId.of(officer.organisation()));
	}

}
