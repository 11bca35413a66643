package cn.denggao.worklist.web;

import java.time.Instant;

import cn.denggao.calendar.MomentText;
import cn.denggao.worklist.WorklistEntry;

/**
 * One line of the inbox as it is shown.
 *
 * @param process what its process is called
 */
record InboxLine(String taskId, String name, String about, String process, boolean claimed, boolean overdue,
		String created, String due) {

	static InboxLine of(WorklistEntry entry, String about, String process, Instant now, String login) {
		return new InboxLine(entry.taskId(), entry.name(), about, process, entry.isClaimedBy(login),
				entry.isOverdue(now), MomentText.of(entry.created()), MomentText.of(entry.due()));
	}

}
