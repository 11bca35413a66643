package cn.denggao.planning.domain;

import java.util.List;
import java.util.stream.Stream;

import cn.denggao.identity.Role;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.organisation.OrganisationSearch;

import org.springframework.stereotype.Component;

/** Who works by the plan of an authority: officers below it, offices of hospitals. */
@Component
class PlanAudience {

	private final OrganisationDirectory organisations;

	private final OrganisationSearch tree;

	PlanAudience(OrganisationDirectory organisations, OrganisationSearch tree) {
		this.organisations = organisations;
		this.tree = tree;
	}

	/** Their groups. */
	List<String> below(OrganisationId top) {
		var officers = organisations.authorities()
			.stream()
			.filter(each -> !each.id().equals(top) && tree.isUnder(top, each.id()))
			.map(each -> Role.HC_DECIDER.at(each.level()).groupIn(each.id().value()));
		var offices = organisations.hospitalsUnder(top)
			.stream()
			.map(each -> Role.HOSPITAL_DEPT.groupIn(each.id().value()));
		return Stream.concat(officers, offices).toList();
	}

}
