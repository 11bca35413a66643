package cn.denggao.administration.web;

import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationId;

/** The number of an organisation as people type it. */
final class TypedId {

	private TypedId() {
	}

	static OrganisationId in(String field, String typed) {
		if (typed.isBlank()) {
			throw Refused.at(field, "administration.organisation.id-missing");
		}
		return OrganisationId.of(typed.strip());
	}

}
