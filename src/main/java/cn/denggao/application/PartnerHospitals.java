package cn.denggao.application;

import java.util.List;

import cn.denggao.organisation.OrganisationId;

/** Hospitals that apply together with the one that leads (R003-13). */
public interface PartnerHospitals {

	/**
	 * Who answers today for the partners of this application; none have declined or left.
	 */
	List<OrganisationId> of(ProjectId project);

	/** Those that have left it since, too: they have had a part in it. */
	default List<OrganisationId> ever(ProjectId project) {
		return of(project);
	}

}
