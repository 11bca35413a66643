package cn.denggao.application.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;

import cn.denggao.calendar.OfficialClock;

/** Moments as pages show them. */
final class PageTimes {

	private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
		.withZone(OfficialClock.ZONE);

	private PageTimes() {
	}

	static String minutes(Instant moment) {
		return MINUTES.format(moment);
	}

}
