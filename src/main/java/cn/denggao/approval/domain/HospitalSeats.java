package cn.denggao.approval.domain;

import java.util.List;

import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.organisation.RegionSummary;

import org.springframework.stereotype.Component;

/** Where hospitals sit, as far as caps and numbers ask. */
@Component
class HospitalSeats {

	private final OrganisationDirectory organisations;

	HospitalSeats(OrganisationDirectory organisations) {
		this.organisations = organisations;
	}

	/** Whether the hospital sits in its province's capital or a district of it. */
	boolean isInCapital(OrganisationId hospital) {
		var seat = organisations.region(organisations.hospital(hospital).region());
		return withParent(seat).stream().anyMatch(RegionSummary::capital);
	}

	/** Region code of the province. */
	String provinceOf(OrganisationId hospital) {
		return organisations.provinceOf(hospital).region();
	}

	private List<RegionSummary> withParent(RegionSummary region) {
		return (region.parent() == null) ? List.of(region) : List.of(region, organisations.region(region.parent()));
	}

}
