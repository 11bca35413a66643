package cn.denggao.approval.web;

import java.time.Instant;

import cn.denggao.calendar.MomentText;

import org.springframework.stereotype.Component;

/** Writes instants as the pages show them, in official time. */
@Component("clockText")
class ClockText {

	/** {@code 2026-07-13 09:00}, or nothing. */
	public String of(Instant instant) {
		return MomentText.of(instant);
	}

}
