package cn.denggao.demonstration;

import java.util.HashSet;
import java.util.Set;

import cn.denggao.worklist.WorklistEntry;

/**
 * What is to be done for others, and how much of it is done.
 *
 * @param tasks ids of the tasks ordered, or null for all that experts have
 * @param tried ids of the tasks tried already; what was refused is not tried again
 * @param done how many were finished
 */
record Order(Set<String> tasks, Set<String> tried, int done, boolean isFirst, boolean isOver) {

	private static final String SCORING = "expert-scoring";

	static Order toScore() {
		return new Order(null, Set.of(), 0, true, false);
	}

	static Order of(Set<String> tasks) {
		return new Order(tasks, Set.of(), 0, true, false);
	}

	boolean isForEverybody() {
		return tasks != null;
	}

	boolean isWanted(WorklistEntry task) {
		return !tried.contains(task.taskId())
				&& (isForEverybody() ? tasks.contains(task.taskId()) : SCORING.equals(task.process()));
	}

	Order with(int finished, Set<String> more) {
		var all = new HashSet<>(tried);
		all.addAll(more);
		return new Order(tasks, all, done + finished, false, false);
	}

	Order over() {
		return new Order(tasks, tried, done, false, true);
	}

}
