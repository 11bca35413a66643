package cn.denggao.planning.domain;

import java.util.List;
import java.util.UUID;

import cn.denggao.identity.CurrentActor;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows hospitals' plans: all to the own people, confirmed ones to those above. */
@Service
@Transactional(readOnly = true)
public class ReadingDevelopment {

	private final DevelopmentDesk desk;

	private final DevelopmentPlans plans;

	private final ReadingPlans regions;

	private final PlansAbove above;

	private final DevelopmentFiles files;

	private final OrganisationDirectory organisations;

	private final CurrentActor actor;

	ReadingDevelopment(DevelopmentDesk desk, DevelopmentPlans plans, ReadingPlans regions, PlansAbove above,
			DevelopmentFiles files, OrganisationDirectory organisations, CurrentActor actor) {
		this.desk = desk;
		this.plans = plans;
		this.regions = regions;
		this.above = above;
		this.files = files;
		this.organisations = organisations;
		this.actor = actor;
	}

	/** All versions of the own hospital, the newest first. */
	public List<DevelopmentLine> own() {
		return plans.findByHospitalOrderByNumberDesc(desk.reader().organisation()).stream().map(this::line).toList();
	}

	/** The name of the own hospital. */
	public String hospitalName() {
		return organisations.nameOf(OrganisationId.of(desk.reader().organisation()));
	}

	/** Published plans the own hospital may work by, the nearest authority's first. */
	public List<PlanLine> plansAbove() {
		return above.of(desk.reader().organisation());
	}

	/** One version, for whoever may read it. */
	public DevelopmentSheet sheet(UUID id) {
		var plan = plans.findById(id).filter(each -> desk.mayRead(actor.get(), each)).orElseThrow(Refused::notFound);
		return new DevelopmentSheet(line(plan), organisations.nameOf(OrganisationId.of(plan.hospital())), plan.blocks(),
				plan.course(), files.of(plan));
	}

	DevelopmentLine line(DevelopmentPlan plan) {
		var region = regions.published(plan.plan());
		return new DevelopmentLine(plan.id(), plan.hospital(), plan.title(), plan.number(), plan.status(),
				region.line(), region.isOutdated(), plan.course().publishedOn());
	}

}
