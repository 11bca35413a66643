package cn.denggao.worklist.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.worklist.WorklistEntry;

/** One line of the inbox as it is shown. */
record InboxLine(String taskId, String name, String about, String process, boolean claimed, boolean overdue,
		String created, String due) {

	private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	static InboxLine of(WorklistEntry entry, String about, Instant now, String login) {
		return new InboxLine(entry.taskId(), entry.name(), about, entry.process(), entry.isClaimedBy(login),
				entry.isOverdue(now), text(entry.created()), text(entry.due()));
	}

	private static String text(Instant instant) {
		return (instant == null) ? "" : MINUTES.format(instant.atZone(OfficialClock.ZONE));
	}

}
