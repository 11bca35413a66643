package cn.denggao.worklist.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.denggao.engine.TaskMoved;

/**
 * What one engine command did to tasks, in the end: one that came and went is in neither
 * list.
 *
 * @param opened tasks that are open now and were not before
 * @param closed ids of tasks that were open before and are not now
 */
record TasksMoved(List<TaskMoved> opened, List<String> closed) {

	static TasksMoved of(List<TaskMoved> movements) {
		Map<String, TaskMoved> opened = new LinkedHashMap<>();
		Map<String, TaskMoved> closed = new LinkedHashMap<>();
		movements.forEach(task -> {
			switch (task.kind()) {
				case CREATED -> opened.put(task.taskId(), task);
				case COMPLETED, DELETED -> {
					if (opened.remove(task.taskId()) == null) {
						closed.put(task.taskId(), task);
					}
				}
				case ASSIGNED, UPDATED -> {
					// changes neither list
				}
			}
		});
		return new TasksMoved(List.copyOf(opened.values()), List.copyOf(closed.keySet()));
	}

	boolean isEmpty() {
		return opened.isEmpty() && closed.isEmpty();
	}

}
