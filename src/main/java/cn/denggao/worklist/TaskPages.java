package cn.denggao.worklist;

import java.util.List;

/** All task pages of one feature, contributed as one bean. */
public record TaskPages(List<TaskPage> pages) {

	public TaskPages {
		pages = List.copyOf(pages);
	}

	public static TaskPages of(TaskPage... pages) {
		return new TaskPages(List.of(pages));
	}

}
