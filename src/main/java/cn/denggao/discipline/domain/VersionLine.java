package cn.denggao.discipline.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.discipline.DisciplineClass;

/**
 * A version in a list.
 *
 * @param counts how many disciplines stand in each class
 * @param unclassified how many stand in none
 * @param counting whether it is the newest confirmed version of its year
 */
public record VersionLine(UUID id, String hospital, int year, int number, ClassificationStatus status,
		Instant confirmedAt, Map<DisciplineClass, Integer> counts, int unclassified, boolean counting) {

	/** The day it was confirmed on, null while it is not. */
	public LocalDate confirmedOn() {
		return (confirmedAt == null) ? null : LocalDate.ofInstant(confirmedAt, OfficialClock.ZONE);
	}

	/** How many disciplines stand in a class. */
	public int count(DisciplineClass wanted) {
		return counts.get(wanted);
	}

	/** How many disciplines there are. */
	public int all() {
		return counts.values().stream().mapToInt(Integer::intValue).sum() + unclassified;
	}

}
