package cn.denggao.discipline.domain;

import java.time.Instant;
import java.time.LocalDate;

import cn.denggao.calendar.OfficialClock;

/**
 * What has happened to a version.
 *
 * @param reason why a later version of the year is made, null for the first
 * @param returnReason why the principal gave it back last, or null
 * @param version to tell whether somebody has changed it meanwhile
 */
public record Course(String reason, String returnReason, String draftedBy, Instant draftedAt, String proposedBy,
		Instant proposedAt, String confirmedBy, Instant confirmedAt, long version) {

	/** The day it was confirmed on, null while it is not. */
	public LocalDate confirmedOn() {
		return (confirmedAt == null) ? null : LocalDate.ofInstant(confirmedAt, OfficialClock.ZONE);
	}

}
