package cn.denggao.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers who is who and who supervises whom. What is missing is refused as not found.
 */
public interface OrganisationDirectory {

	/** The hospital as recorded, ended or not. */
	HospitalSummary hospital(OrganisationId id);

	Optional<HospitalSummary> findHospital(OrganisationId id);

	/** All hospitals that still exist, by id. */
	List<HospitalSummary> hospitals();

	AuthoritySummary authority(OrganisationId id);

	/** All authorities that still exist, by id. */
	List<AuthoritySummary> authorities();

	/** The name of a hospital or an authority. */
	String nameOf(OrganisationId id);

	/** The organisation that answers for this one today: follows mergers. */
	OrganisationId current(OrganisationId id);

	/** The authority a hospital reports to today. */
	AuthoritySummary supervisorOf(OrganisationId hospital);

	/** The same of many, in few queries. */
	Map<OrganisationId, AuthoritySummary> supervisorsOf(Collection<OrganisationId> hospitals);

	/** From a hospital's supervisor up to the province. */
	List<AuthoritySummary> chainOf(OrganisationId hospital);

	/** An authority and those above it up to the province, lowest first. */
	List<AuthoritySummary> upFrom(OrganisationId authority);

	/** The nation's authority, above every province, if it is recorded. */
	Optional<AuthoritySummary> nation();

	/** The province's authority above (or equal to) a hospital or an authority. */
	AuthoritySummary provinceOf(OrganisationId id);

	/** Hospitals anywhere below an authority in the supervision tree, by id. */
	List<HospitalSummary> hospitalsUnder(OrganisationId authority);

	/** Hospitals for which one below an authority answers today: also what was merged. */
	List<HospitalSummary> answeredBelow(OrganisationId authority);

	/**
	 * Hospitals for which one in a region or within it answers today, merged ones too.
	 */
	List<OrganisationId> answeredIn(String region);

	RegionSummary region(String code);

	SpecialtySummary specialty(String code);

	/** The dictionary, by code. */
	List<SpecialtySummary> specialties();

}
