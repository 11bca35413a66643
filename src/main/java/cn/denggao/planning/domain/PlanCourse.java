package cn.denggao.planning.domain;

import java.time.Instant;
import java.time.LocalDate;

import cn.denggao.calendar.OfficialClock;

/**
 * What has happened to a version.
 *
 * @param reason why a later version is made, null for the first
 * @param returnReason why the leader gave it back last, or null
 * @param publishedAt null while it is not
 * @param version to tell whether somebody has changed it meanwhile
 */
public record PlanCourse(String reason, String returnReason, Instant publishedAt, long version) {

	/** The day it was published on, null while it is not. */
	public LocalDate publishedOn() {
		return (publishedAt == null) ? null : LocalDate.ofInstant(publishedAt, OfficialClock.ZONE);
	}

}
