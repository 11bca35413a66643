package cn.denggao.organisation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A place of a hospital. The legal entity and its credit code are the hospital's.
 *
 * @param region GB/T 2260 code
 * @param closedOn last day, or null
 */
public record CampusSummary(UUID id, OrganisationId hospital, String name, String region, String address, int beds,
		LocalDate openedOn, LocalDate closedOn) {
}
