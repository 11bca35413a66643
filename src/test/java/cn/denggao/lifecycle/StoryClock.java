package cn.denggao.lifecycle;

import java.time.Instant;
import java.time.LocalDateTime;

import cn.denggao.calendar.OfficialClock;

/** Shows whatever moment a story has come to. */
public class StoryClock implements OfficialClock {

	private Instant now = LocalDateTime.parse("2024-08-01T09:00:00").atZone(ZONE).toInstant();

	/** Local time, e.g. {@code 2025-02-05T10:00}. */
	public void at(String moment) {
		now = LocalDateTime.parse(moment).atZone(ZONE).toInstant();
	}

	@Override
	public Instant now() {
		return now;
	}

}
