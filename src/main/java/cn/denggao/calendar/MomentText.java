package cn.denggao.calendar;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** Writes a moment to the minute as official papers do: a day's end is its 24:00. */
public final class MomentText {

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private MomentText() {
	}

	/** {@code 2026-07-13 09:00}, {@code 2026-07-13 24:00}, or nothing. */
	public static String of(Instant moment) {
		if (moment == null) {
			return "";
		}
		var local = moment.atZone(OfficialClock.ZONE);
		return local.toLocalTime().equals(LocalTime.MIDNIGHT) ? local.toLocalDate().minusDays(1) + " 24:00"
				: MINUTE.format(local);
	}

}
