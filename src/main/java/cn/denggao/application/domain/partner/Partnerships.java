package cn.denggao.application.domain.partner;

import java.util.ArrayList;
import java.util.List;

import cn.denggao.application.ProjectId;
import cn.denggao.kernel.Actor;
import cn.denggao.organisation.OrganisationHistory;
import cn.denggao.organisation.OrganisationId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In which applications of others a hospital takes part. */
@Component
@Transactional(readOnly = true)
public class Partnerships {

	private final Partners partners;

	private final OrganisationHistory history;

	Partnerships(Partners partners, OrganisationHistory history) {
		this.partners = partners;
		this.history = history;
	}

	/** Newest first; what it has declined is no concern of its any more. */
	public List<Partner> of(Actor person) {
		return of(OrganisationId.of(person.organisation())).stream().filter(partner -> !partner.isDeclined()).toList();
	}

	/** Applications in which this hospital, or one it absorbed, takes part today. */
	public List<ProjectId> ongoing(OrganisationId hospital) {
		return of(hospital).stream().filter(Partner::takesPart).map(Partner::project).distinct().toList();
	}

	private List<Partner> of(OrganisationId hospital) {
		var answered = new ArrayList<>(List.of(hospital.value()));
		history.absorbedBy(hospital).forEach(each -> answered.add(each.value()));
		return partners.ofHospitals(answered);
	}

}
