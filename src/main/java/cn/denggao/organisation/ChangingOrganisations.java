package cn.denggao.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Opens, changes and closes organisations. Who may do so, and what has to be settled
 * before, is decided by whoever calls.
 */
public interface ChangingOrganisations {

	/** Takes a new authority in. */
	void add(AuthoritySummary authority, LocalDate today);

	/**
	 * Takes in an authority that reports to none: the nation's, of which there is one, or
	 * a province's.
	 */
	void found(AuthoritySummary authority, LocalDate today);

	/** Takes a new hospital in. */
	void add(HospitalSummary hospital, LocalDate today);

	/**
	 * Credit code, licence, level, grade, ownership, kind and beds as they are now; the
	 * rest stays.
	 */
	void correct(HospitalSummary hospital);

	/**
	 * Gives a name, a superior or a region from a day on; one to come waits for its day.
	 */
	void change(OrganisationId id, OrganisationChange.What what, String value, LocalDate from, LocalDate today);

	/** Waiting changes whose day has come. */
	List<OrganisationChange> due(LocalDate today);

	/** Lets one waiting change take effect; false if it has already. */
	boolean apply(OrganisationChange change);

	/** Ends an organisation that nobody succeeds. */
	void close(OrganisationId id, LocalDate lastDay);

	/** Puts the address and the beds of an open campus right. */
	void correctCampus(OrganisationId hospital, UUID campus, String address, int beds);

	/** Opens a campus. */
	void open(CampusSummary campus, LocalDate today);

	/** Closes a campus of this hospital. */
	void closeCampus(OrganisationId hospital, UUID campus, LocalDate lastDay);

}
