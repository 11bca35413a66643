package cn.denggao.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import cn.denggao.calendar.events.YearImported;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Reads the imported notices. A year is remembered for a minute, so that a correction
 * made on another node is followed soon.
 */
@Component
class RecordedCalendar implements WorkingCalendar {

	private static final long MEMORY = Duration.ofMinutes(1).toNanos();

	private final CalendarDays days;

	private final Map<Integer, Remembered> years = new ConcurrentHashMap<>();

	RecordedCalendar(CalendarDays days) {
		this.days = days;
	}

	@Override
	public boolean isWorkingDay(LocalDate day) {
		return years.compute(day.getYear(), (year, known) -> stillGood(known) ? known : read(year))
			.workingDays()
			.contains(day);
	}

	@TransactionalEventListener
	void on(YearImported event) {
		years.remove(event.year());
	}

	private boolean stillGood(Remembered known) {
		return known != null && System.nanoTime() - known.readAt() < MEMORY;
	}

	private Remembered read(int year) {
		return new Remembered(days.workingIn(year), System.nanoTime());
	}

	private record Remembered(Set<LocalDate> workingDays, long readAt) {
	}

}
