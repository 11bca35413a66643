package cn.denggao.calendar;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;

import cn.denggao.engine.WorkingDays;

import org.springframework.stereotype.Component;

/** Counts for the engine by the official clock and the holiday notices. */
@Component
class DrawnWorkingDays implements WorkingDays {

	private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

	private final WorkingCalendar calendar;

	private final OfficialClock clock;

	DrawnWorkingDays(WorkingCalendar calendar, OfficialClock clock) {
		this.calendar = calendar;
		this.clock = clock;
	}

	@Override
	public Optional<Instant> endOf(int days) {
		try {
			return Optional.of(calendar.endOf(clock.today(), days, false)
				.atTime(LAST_SECOND)
				.atZone(OfficialClock.ZONE)
				.toInstant());
		}
		catch (CalendarMissing ex) {
			return Optional.empty();
		}
	}

}
