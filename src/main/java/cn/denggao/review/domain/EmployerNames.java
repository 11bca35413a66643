package cn.denggao.review.domain;

import cn.denggao.organisation.HospitalSummary;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import org.springframework.stereotype.Component;

/**
 * Employers as pages show them: a hospital registered here by its name, any other as it
 * was written down.
 */
@Component
class EmployerNames {

	private final OrganisationDirectory organisations;

	EmployerNames(OrganisationDirectory organisations) {
		this.organisations = organisations;
	}

	String of(Expert expert) {
		return organisations.findHospital(OrganisationId.of(expert.employer()))
			.map(HospitalSummary::name)
			.orElse(expert.employer());
	}

}
