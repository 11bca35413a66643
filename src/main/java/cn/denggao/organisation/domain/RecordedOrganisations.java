package cn.denggao.organisation.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.denggao.kernel.Refused;
import cn.denggao.organisation.AuthoritySummary;
import cn.denggao.organisation.HospitalSummary;
import cn.denggao.organisation.Level;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.organisation.RegionSummary;
import cn.denggao.organisation.SpecialtySummary;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the register. */
@Service
@Transactional(readOnly = true)
class RecordedOrganisations implements OrganisationDirectory {

	private final Regions regions;

	private final Authorities authorities;

	private final Hospitals hospitals;

	private final Specialties specialties;

	RecordedOrganisations(Regions regions, Authorities authorities, Hospitals hospitals, Specialties specialties) {
		this.regions = regions;
		this.authorities = authorities;
		this.hospitals = hospitals;
		this.specialties = specialties;
	}

	@Override
	public HospitalSummary hospital(OrganisationId id) {
		return findHospital(id).orElseThrow(Refused::notFound);
	}

	@Override
	public Optional<HospitalSummary> findHospital(OrganisationId id) {
		return hospitals.findById(id.value()).map(Hospital::summary);
	}

	@Override
	public List<HospitalSummary> hospitals() {
		return hospitals.findByEndedOnIsNullOrderById().stream().map(Hospital::summary).toList();
	}

	@Override
	public AuthoritySummary authority(OrganisationId id) {
		return authorities.findById(id.value()).map(Authority::summary).orElseThrow(Refused::notFound);
	}

	@Override
	public List<AuthoritySummary> authorities() {
		return authorities.findByEndedOnIsNullOrderById().stream().map(Authority::summary).toList();
	}

	@Override
	public String nameOf(OrganisationId id) {
		return findHospital(id).map(HospitalSummary::name).orElseGet(() -> authority(id).name());
	}

	@Override
	public OrganisationId current(OrganisationId id) {
		return findHospital(id).map(HospitalSummary::successor).map(this::current).orElse(id);
	}

	@Override
	public AuthoritySummary supervisorOf(OrganisationId hospital) {
		return authority(hospital(current(hospital)).supervisor());
	}

	@Override
	public Map<OrganisationId, AuthoritySummary> supervisorsOf(Collection<OrganisationId> ids) {
		var known = hospitals.findAllById(ids.stream().map(OrganisationId::value).distinct().toList())
			.stream()
			.map(Hospital::summary)
			.collect(Collectors.toMap(HospitalSummary::id,
					found -> (found.successor() == null) ? found : hospital(current(found.successor()))));
		var above = authorities
			.findAllById(known.values().stream().map(each -> each.supervisor().value()).distinct().toList())
			.stream()
			.map(Authority::summary)
			.collect(Collectors.toMap(AuthoritySummary::id, Function.identity()));
		return known.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, each -> above.get(each.getValue().supervisor())));
	}

	@Override
	public List<AuthoritySummary> chainOf(OrganisationId hospital) {
		return chainFrom(hospital(current(hospital)).supervisor());
	}

	@Override
	public List<AuthoritySummary> upFrom(OrganisationId authority) {
		return chainFrom(authority(authority).id());
	}

	@Override
	public Optional<AuthoritySummary> nation() {
		return authorities.findByLevelAndEndedOnIsNull(Level.NATION).map(Authority::summary);
	}

	@Override
	public AuthoritySummary provinceOf(OrganisationId id) {
		var chain = findHospital(id).isPresent() ? chainOf(id) : chainFrom(authority(id).id());
		return chain.get(chain.size() - 1);
	}

	@Override
	public List<HospitalSummary> hospitalsUnder(OrganisationId authority) {
		return hospitals.under(authority.value()).stream().map(Hospital::summary).toList();
	}

	@Override
	public List<HospitalSummary> answeredBelow(OrganisationId authority) {
		return hospitals.answeredBelow(authority.value()).stream().map(Hospital::summary).toList();
	}

	@Override
	public List<OrganisationId> answeredIn(String region) {
		return hospitals.answeredIn(region).stream().map(OrganisationId::new).toList();
	}

	@Override
	public RegionSummary region(String code) {
		return regions.findById(code).map(Region::summary).orElseThrow(Refused::notFound);
	}

	@Override
	public SpecialtySummary specialty(String code) {
		return specialties.findById(code).map(Specialty::summary).orElseThrow(Refused::notFound);
	}

	@Override
	public List<SpecialtySummary> specialties() {
		return specialties.findAll(Sort.by("code")).stream().map(Specialty::summary).toList();
	}

	private List<AuthoritySummary> chainFrom(OrganisationId authority) {
		return authorities.chainFrom(authority.value()).stream().map(Authority::summary).toList();
	}

}
