package cn.denggao.approval.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import cn.denggao.calendar.OfficialClock;

import org.springframework.stereotype.Component;

/** Writes instants as the pages show them, in official time. */
@Component("clockText")
class ClockText {

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	/** {@code 2026-07-13 09:00}, or nothing. */
	public String of(Instant instant) {
		return (instant == null) ? "" : MINUTE.format(LocalDateTime.ofInstant(instant, OfficialClock.ZONE));
	}

}
