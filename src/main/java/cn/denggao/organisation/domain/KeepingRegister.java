package cn.denggao.organisation.domain;

import java.io.InputStream;
import java.time.LocalDate;

import cn.denggao.kernel.Refused;
import cn.denggao.organisation.HospitalSummary;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.organisation.OrganisationRegister;
import cn.denggao.organisation.events.HospitalMerged;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the register. */
@Service
@Transactional
class KeepingRegister implements OrganisationRegister {

	private final Regions regions;

	private final Authorities authorities;

	private final Hospitals hospitals;

	private final Specialties specialties;

	private final ApplicationEventPublisher events;

	KeepingRegister(Regions regions, Authorities authorities, Hospitals hospitals, Specialties specialties,
			ApplicationEventPublisher events) {
		this.regions = regions;
		this.authorities = authorities;
		this.hospitals = hospitals;
		this.specialties = specialties;
		this.events = events;
	}

	@Override
	public void importFrom(InputStream yaml) {
		var file = OrganisationFile.read(yaml);
		regions.saveAllAndFlush(file.regions().stream().map(Region::new).toList());
		authorities.saveAllAndFlush(file.authorities().stream().map(Authority::new).toList());
		hospitals.saveAllAndFlush(file.hospitals().stream().filter(this::stillExists).map(Hospital::new).toList());
		specialties.saveAllAndFlush(file.specialties().stream().map(Specialty::new).toList());
	}

	@Override
	public void merge(OrganisationId hospital, OrganisationId into, LocalDate on) {
		require(hospital).mergeInto(require(into), on);
		events.publishEvent(new HospitalMerged(hospital, into, on));
	}

	/** A file older than a merger does not bring the merged hospital back. */
	private boolean stillExists(HospitalSummary hospital) {
		return hospitals.findById(hospital.id().value()).map(Hospital::summary).map(HospitalSummary::endedOn).isEmpty();
	}

	private Hospital require(OrganisationId id) {
		return hospitals.findById(id.value()).orElseThrow(Refused::notFound);
	}

}
