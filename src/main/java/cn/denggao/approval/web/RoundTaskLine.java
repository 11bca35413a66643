package cn.denggao.approval.web;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

import cn.denggao.worklist.WorklistEntry;

/**
 * One open step of a round.
 *
 * @param mine whether the reader may do it
 */
record RoundTaskLine(String taskId, String name, Instant created, Instant due, boolean overdue, boolean mine) {

	static List<RoundTaskLine> of(List<WorklistEntry> tasks, Instant now, Predicate<WorklistEntry> mine) {
		return tasks.stream()
			.map(task -> new RoundTaskLine(task.taskId(), task.name(), task.created(), task.due(), task.isOverdue(now),
					mine.test(task)))
			.toList();
	}

}
