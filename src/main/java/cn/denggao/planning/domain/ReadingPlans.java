package cn.denggao.planning.domain;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows plans: published ones to everybody, the others to the authority they are of. */
@Service
@Transactional(readOnly = true)
public class ReadingPlans {

	private final PlanningDesk desk;

	private final ImplementationPlans plans;

	private final PlanLines lines;

	private final PlanCompleteness completeness;

	private final OrganisationDirectory organisations;

	ReadingPlans(PlanningDesk desk, ImplementationPlans plans, PlanLines lines, PlanCompleteness completeness,
			OrganisationDirectory organisations) {
		this.desk = desk;
		this.plans = plans;
		this.lines = lines;
		this.completeness = completeness;
		this.organisations = organisations;
	}

	/** All versions of the own authority, the newest first. */
	public List<PlanLine> own() {
		return lines.of(desk.commission().organisation());
	}

	/** The name of the own authority. */
	public String authorityName() {
		return organisations.nameOf(OrganisationId.of(desk.commission().organisation()));
	}

	/** The newest published versions in which these words are found. */
	public List<PlanLine> published(String words) {
		return lines.published().stream().filter(line -> line.holds(words)).toList();
	}

	/** A version of the own authority. */
	public PlanSheet own(UUID id) {
		var authority = desk.commission().organisation();
		return sheet(plans.findById(id)
			.filter(plan -> plan.scope().authority().equals(authority))
			.orElseThrow(Refused::notFound));
	}

	/** A published version, for anybody. */
	public PlanSheet published(UUID id) {
		return sheet(plans.findById(id)
			.filter(plan -> plan.status() == PlanStatus.PUBLISHED)
			.orElseThrow(Refused::notFound));
	}

	/** The dictionary of specialties, for a choice: code to name. */
	public SortedMap<String, String> specialties() {
		var names = new TreeMap<String, String>();
		organisations.specialties().forEach(each -> names.put(each.code(), each.code() + " " + each.name()));
		return names;
	}

	private PlanSheet sheet(ImplementationPlan plan) {
		return new PlanSheet(line(plan), plan.isLocal(), plan.blocks(), plan.outflows(), plan.demands(), plan.course(),
				completeness.missing(plan), lines.published(plan.scope()));
	}

	private PlanLine line(ImplementationPlan plan) {
		var scope = plan.scope();
		return new PlanLine(plan.id(), scope.authority(), organisations.nameOf(OrganisationId.of(scope.authority())),
				(plan.region() == null) ? null : organisations.region(plan.region()).name(), plan.title(),
				scope.programmeName(), scope.firstYear(), scope.lastYear(), plan.number(), plan.status(),
				plan.course().publishedAt());
	}

}
