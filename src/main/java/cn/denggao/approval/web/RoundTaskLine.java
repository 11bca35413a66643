package cn.denggao.approval.web;

import java.time.Instant;
import java.util.List;

import cn.denggao.worklist.WorklistEntry;

/** One open step of a round. */
record RoundTaskLine(String taskId, String name, Instant created, Instant due, boolean overdue) {

	static List<RoundTaskLine> of(List<WorklistEntry> tasks, Instant now) {
		return tasks.stream()
			.map(task -> new RoundTaskLine(task.taskId(), task.name(), task.created(), task.due(), task.isOverdue(now)))
			.toList();
	}

}
