package cn.denggao.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What organisations were called and where they sat on a day (R004-01, domain §8.1). */
public interface OrganisationHistory {

	/** The name of a hospital or an authority on that day. */
	String nameOn(OrganisationId id, LocalDate day);

	/** The region of a hospital by the table of that day. */
	RegionSummary regionOn(OrganisationId hospital, LocalDate day);

	/** What a code has become by that day: follows successors whose time has come. */
	RegionSummary following(String code, LocalDate day);

	/** Names, superiors and regions over time, newest first, those to come included. */
	List<OrganisationChange> changesOf(OrganisationId id);

	/** Hospitals that were merged into this one, directly or through others. */
	Set<OrganisationId> absorbedBy(OrganisationId hospital);

	/** Campuses of a hospital, those closed last. */
	List<CampusSummary> campusesOf(OrganisationId hospital);

}
