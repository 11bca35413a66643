package cn.denggao.review.domain;

import java.time.Instant;
import java.time.LocalDate;

import cn.denggao.calendar.OfficialClock;

/** A day as letters print it. */
final class DayText {

	private DayText() {
	}

	static String of(Instant instant) {
		return LocalDate.ofInstant(instant, OfficialClock.ZONE).toString();
	}

}
