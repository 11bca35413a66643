package cn.denggao.planning.domain;

import java.util.List;
import java.util.stream.Stream;

import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;

import org.springframework.stereotype.Component;

/** Plans by which a hospital works: the newest of each authority it reports to. */
@Component
class PlansAbove {

	private final PlanLines lines;

	private final OrganisationDirectory organisations;

	PlansAbove(PlanLines lines, OrganisationDirectory organisations) {
		this.lines = lines;
		this.organisations = organisations;
	}

	/** Those of the nearest authority first. */
	List<PlanLine> of(String hospital) {
		var published = lines.published();
		var chain = organisations.chainOf(OrganisationId.of(hospital)).stream();
		return Stream.concat(chain, organisations.nation().stream())
			.distinct()
			.flatMap(above -> published.stream().filter(plan -> plan.authority().equals(above.id().value())))
			.toList();
	}

}
