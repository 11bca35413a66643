package cn.denggao.worklist.web;

import java.util.Optional;
import java.util.stream.Stream;

import cn.denggao.worklist.TaskPage;
import cn.denggao.worklist.TaskPages;
import cn.denggao.worklist.WorklistEntry;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the page that a feature has contributed for a task. */
@Component
class TaskPaths {

	private final ObjectProvider<TaskPage> single;

	private final ObjectProvider<TaskPages> several;

	TaskPaths(ObjectProvider<TaskPage> single, ObjectProvider<TaskPages> several) {
		this.single = single;
		this.several = several;
	}

	Optional<TaskPage> of(WorklistEntry task) {
		return Stream.concat(single.stream(), several.stream().flatMap(pages -> pages.pages().stream()))
			.filter(page -> page.process().equals(task.process()) && page.task().equals(task.task()))
			.findFirst();
	}

}
