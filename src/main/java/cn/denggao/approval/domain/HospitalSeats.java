package cn.denggao.approval.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.organisation.Level;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationHistory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.organisation.RegionSummary;

import org.springframework.stereotype.Component;

/** Where hospitals sit, as far as caps and numbers ask. */
@Component
class HospitalSeats {

	private final OrganisationDirectory organisations;

	private final OrganisationHistory history;

	private final OfficialClock clock;

	HospitalSeats(OrganisationDirectory organisations, OrganisationHistory history, OfficialClock clock) {
		this.organisations = organisations;
		this.history = history;
		this.clock = clock;
	}

	/** Whether the hospital sits in its province's capital or a district of it. */
	boolean isInCapital(OrganisationId hospital) {
		var seat = history.following(organisations.hospital(hospital).region(), clock.today());
		return withParent(seat).stream().anyMatch(RegionSummary::capital);
	}

	/** Those of these hospitals that report to the province itself. */
	Set<OrganisationId> ofTheProvince(Collection<OrganisationId> hospitals) {
		return organisations.supervisorsOf(hospitals)
			.entrySet()
			.stream()
			.filter(each -> each.getValue().level() == Level.PROVINCE)
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

	/** The authority of the province, which recommends to the nation. */
	OrganisationId authorityOfProvince(OrganisationId hospital) {
		return organisations.provinceOf(hospital).id();
	}

	/** Region code of the province. */
	String provinceOf(OrganisationId hospital) {
		return organisations.provinceOf(hospital).region();
	}

	private List<RegionSummary> withParent(RegionSummary region) {
		return (region.parent() == null) ? List.of(region) : List.of(region, organisations.region(region.parent()));
	}

}
