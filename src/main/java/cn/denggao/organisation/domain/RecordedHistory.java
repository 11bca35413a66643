package cn.denggao.organisation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import cn.denggao.organisation.CampusSummary;
import cn.denggao.organisation.OrganisationChange;
import cn.denggao.organisation.OrganisationChange.What;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationHistory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.organisation.RegionSummary;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what organisations were. */
@Service
@Transactional(readOnly = true)
class RecordedHistory implements OrganisationHistory {

	private final OrganisationDirectory organisations;

	private final Hospitals hospitals;

	private final OrganisationChanges changes;

	private final Campuses campuses;

	RecordedHistory(OrganisationDirectory organisations, Hospitals hospitals, OrganisationChanges changes,
			Campuses campuses) {
		this.organisations = organisations;
		this.hospitals = hospitals;
		this.changes = changes;
		this.campuses = campuses;
	}

	@Override
	public String nameOn(OrganisationId id, LocalDate day) {
		var present = organisations.nameOf(id);
		return changes.formerOn(id, What.NAME, day).stream().findFirst().orElse(present);
	}

	@Override
	public RegionSummary regionOn(OrganisationId hospital, LocalDate day) {
		var present = organisations.hospital(hospital).region();
		return following(changes.formerOn(hospital, What.REGION, day).stream().findFirst().orElse(present), day);
	}

	@Override
	public RegionSummary following(String code, LocalDate day) {
		var region = organisations.region(code);
		boolean over = region.successor() != null && region.validTo() != null && region.validTo().isBefore(day);
		return over ? following(region.successor(), day) : region;
	}

	@Override
	public List<OrganisationChange> changesOf(OrganisationId id) {
		return changes.of(id);
	}

	@Override
	public Set<OrganisationId> absorbedBy(OrganisationId hospital) {
		return hospitals.absorbedBy(hospital.value()).stream().map(OrganisationId::of).collect(Collectors.toSet());
	}

	@Override
	public List<CampusSummary> campusesOf(OrganisationId hospital) {
		return campuses.of(hospital);
	}

}
