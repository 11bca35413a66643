package cn.denggao.application;

import java.util.List;

import cn.denggao.organisation.OrganisationId;

/** Hospitals that apply together with the one that leads (R003-13). */
public interface PartnerHospitals {

	/** Who answers today for the partners of this application; none have declined. */
	List<OrganisationId> of(ProjectId project);

}
