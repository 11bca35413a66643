package cn.denggao.tracking.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import cn.denggao.calendar.CalendarMissing;
import cn.denggao.calendar.WorkingCalendar;

/**
 * Working days that visits lasted, each day looked up once: asking the calendar for every
 * visit takes a minute for ten thousand cases.
 */
class SpentDays {

	private final Map<LocalDate, Integer> before = new HashMap<>();

	private boolean complete = true;

	SpentDays(WorkingCalendar calendar, Collection<Alike> visits) {
		var first = visits.stream().map(Alike::entered).min(LocalDate::compareTo);
		var last = visits.stream().map(Alike::left).max(LocalDate::compareTo);
		try {
			first.ifPresent(day -> count(calendar, day, last.get()));
		}
		catch (CalendarMissing ex) {
			complete = false;
		}
	}

	private void count(WorkingCalendar calendar, LocalDate first, LocalDate last) {
		var working = 0;
		before.put(first, working);
		for (var day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
			working += calendar.isWorkingDay(day) ? 1 : 0;
			before.put(day, working);
		}
	}

	/** Whether all days on the way have a calendar. */
	boolean isComplete() {
		return complete;
	}

	/** How many visits lasted how many working days. */
	TreeMap<Integer, Integer> of(Collection<Alike> visits) {
		var spent = new TreeMap<Integer, Integer>();
		visits.forEach(
				one -> spent.merge(before.get(one.left()) - before.get(one.entered()), one.visits(), Integer::sum));
		return spent;
	}

	/** The middle one; between two, the half. */
	static double median(TreeMap<Integer, Integer> spent) {
		var all = spent.values().stream().mapToInt(Integer::intValue).sum();
		return (at(spent, (all - 1) / 2) + at(spent, all / 2)) / 2.0;
	}

	private static int at(TreeMap<Integer, Integer> spent, int place) {
		var passed = 0;
		for (var one : spent.entrySet()) {
			passed += one.getValue();
			if (passed > place) {
				return one.getKey();
			}
		}
		throw new IllegalArgumentException("No visit " + place + " in " + spent);
	}

}
