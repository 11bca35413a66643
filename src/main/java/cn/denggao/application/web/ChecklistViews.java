package cn.denggao.application.web;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.CheckingPapers;
import cn.denggao.application.domain.Checklists;
import cn.denggao.application.domain.Defects;
import cn.denggao.application.domain.DossierDesk;
import cn.denggao.application.domain.Stops;
import cn.denggao.worklist.Inbox;

import org.springframework.stereotype.Component;

/** Makes the view of a checklist at the level where the application is. */
@Component
class ChecklistViews {

	private static final String DECIDING = "UserTask_ReviewFormally";

	private final ProjectDirectory projects;

	private final DossierDesk desk;

	private final Stops stops;

	private final Checklists checklists;

	private final Defects defects;

	private final Inbox inbox;

	ChecklistViews(ProjectDirectory projects, DossierDesk desk, Stops stops, Checklists checklists, Defects defects,
			Inbox inbox) {
		this.projects = projects;
		this.desk = desk;
		this.stops = stops;
		this.checklists = checklists;
		this.defects = defects;
		this.inbox = inbox;
	}

	ChecklistView of(ProjectId project) {
		var form = desk.form(projects.require(project));
		var marks = checklists.of(project, stops.current(project).map(Stops.Stop::level).orElse(""));
		var items = CheckingPapers.ITEMS.stream().map(item -> {
			var mark = marks.get(item);
			return new ChecklistView.Item(item, defects.sectionOf(form, item).orElse(null),
					(mark == null) ? null : mark.verdict().name(),
					(mark == null || mark.note() == null) ? "" : mark.note());
		}).toList();
		return new ChecklistView(items, decisionPath(project));
	}

	private String decisionPath(ProjectId project) {
		return inbox.openForProject(project.toString())
			.stream()
			.filter(task -> task.task().equals(DECIDING))
			.findFirst()
			.map(task -> "/tasks/" + task.taskId())
			.orElse(null);
	}

}
