package cn.denggao.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one clock that decides every deadline: the database's. */
@FunctionalInterface
public interface OfficialClock {

	ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	Instant now();

	default LocalDate today() {
		return LocalDate.ofInstant(now(), ZONE);
	}

}
