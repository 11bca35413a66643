package cn.denggao.administration.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.denggao.calendar.CalendarDay;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.worklist.Inbox;
import org.springframework.stereotype.Component;

/**
 * Finds the due dates to come whose periods contain a day that changes. They stay as they
 * were announced; whoever is responsible may move them. What is over is not looked at.
 */
@Component
class RunningDueDates {

	private final Inbox inbox;

	private final RoundDirectory rounds;

	private final OfficialClock clock;

	RunningDueDates(Inbox inbox, RoundDirectory rounds, OfficialClock clock) {
		this.inbox = inbox;
		this.rounds = rounds;
		this.clock = clock;
	}

	List<TouchedDate> touchedBy(List<CalendarDay> changed) {
		var now = clock.now();
		var touched = new ArrayList<TouchedDate>();
		rounds.all().forEach(round -> {
			add(touched, round.title(), round.opensAt(), round.closesAt(), now, changed);
			add(touched, round.title(), round.opensAt(), round.recommendationClosesAt(), now, changed);
		});
		inbox.dueAfter(now).forEach(task -> add(touched, task.name(), task.created(), task.due(), now, changed));
		return together(touched);
	}

	/** The seats of one panel, which are due together, are one line. */
	private static List<TouchedDate> together(List<TouchedDate> touched) {
		var counts = touched.stream()
			.collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
		return counts.entrySet()
			.stream()
			.map(one -> new TouchedDate(one.getKey().name(), one.getKey().due(), one.getKey().days(), one.getValue()))
			.toList();
	}

	private static void add(List<TouchedDate> touched, String name, Instant from, Instant due, Instant now,
			List<CalendarDay> changed) {
		if (from == null || due == null || !due.isAfter(now)) {
			return;
		}
		var first = dayOf(from);
		var last = dayOf(due);
		var within = changed.stream().filter(day -> day.date().isAfter(first) && !day.date().isAfter(last)).toList();
		if (!within.isEmpty()) {
			touched.add(new TouchedDate(name, last, within.stream().mapToInt(day -> day.working() ? 1 : -1).sum(), 1));
		}
	}

	private static LocalDate dayOf(Instant instant) {
		return LocalDate.ofInstant(instant, OfficialClock.ZONE);
	}

}
