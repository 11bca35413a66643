package cn.denggao.planning.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import cn.denggao.calendar.OfficialClock;

/**
 * A version of a plan in a list.
 *
 * @param authorityName as it is called today
 * @param region name of the region, or null for the nation
 * @param programmeName empty for all programmes of the years
 * @param publishedAt null while it is not
 */
public record PlanLine(UUID id, String authority, String authorityName, String region, String title,
		String programmeName, int firstYear, int lastYear, int number, PlanStatus status, Instant publishedAt) {

	/** The day it was published on, null while it is not. */
	public LocalDate publishedOn() {
		return (publishedAt == null) ? null : LocalDate.ofInstant(publishedAt, OfficialClock.ZONE);
	}

	/** Whether one of its texts holds these words. */
	boolean holds(String words) {
		return title.contains(words) || authorityName.contains(words) || programmeName.contains(words)
				|| region != null && region.contains(words);
	}

}
