package cn.denggao.discipline.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.denggao.discipline.DisciplineClass;
import cn.denggao.organisation.OrganisationDirectory;

import org.springframework.stereotype.Component;

/**
 * Writes clusters out, with the class their lead has today; asks once per hospital for
 * the classes.
 */
@Component
class ClusterSheets {

	private final LeadingClasses leading;

	private final OrganisationDirectory organisations;

	ClusterSheets(LeadingClasses leading, OrganisationDirectory organisations) {
		this.leading = leading;
		this.organisations = organisations;
	}

	/** In the order they come in. */
	List<ClusterSheet> of(List<Cluster> clusters) {
		var classes = new HashMap<String, Map<String, DisciplineClass>>();
		return clusters.stream()
			.map(each -> sheet(each, classes.computeIfAbsent(each.hospital(), leading::of).get(each.lead())))
			.toList();
	}

	private ClusterSheet sheet(Cluster cluster, DisciplineClass lead) {
		return new ClusterSheet(cluster.id(), cluster.hospital(), cluster.name(), cluster.lead(), name(cluster.lead()),
				lead, leading.mayLead(lead), cluster.members().stream().map(this::name).toList(), cluster.members());
	}

	/** What a discipline is called. */
	String name(String code) {
		return organisations.specialty(code).name();
	}

}
