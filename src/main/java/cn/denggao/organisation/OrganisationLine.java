package cn.denggao.organisation;

import java.time.LocalDate;

/**
 * An authority or a hospital in a list.
 *
 * @param hospital whether it is a hospital
 * @param region code of its region as recorded
 * @param superior name of the authority above it, or null
 * @param endedOn last day, or null
 * @param heir name of the hospital it was merged into, or null
 */
public record OrganisationLine(OrganisationId id, String name, boolean hospital, String creditCode, String region,
		String superior, LocalDate endedOn, String heir) {
}
