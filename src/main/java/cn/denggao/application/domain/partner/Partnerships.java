package cn.denggao.application.domain.partner;

import java.util.ArrayList;
import java.util.List;

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
		var own = OrganisationId.of(person.organisation());
		var answered = new ArrayList<>(List.of(own.value()));
		history.absorbedBy(own).forEach(each -> answered.add(each.value()));
		return partners.ofHospitals(answered).stream().filter(partner -> !partner.isDeclined()).toList();
	}

}
