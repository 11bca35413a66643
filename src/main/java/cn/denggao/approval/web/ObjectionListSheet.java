package cn.denggao.approval.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectSummary;
import cn.denggao.approval.domain.ObjectionView;
import cn.denggao.audit.ExportedList;
import cn.denggao.audit.ListTexts;
import cn.denggao.programme.RoundSummary;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The objections of a round as a workbook; who objected is not told. */
@Component
class ObjectionListSheet {

	private final ProjectDirectory projects;

	private final ClockText clock;

	private final ListTexts list;

	ObjectionListSheet(ProjectDirectory projects, ClockText clock, MessageSource messages) {
		this.projects = projects;
		this.clock = clock;
		this.list = new ListTexts(messages, "approval");
	}

	/** These, in the order of the page. */
	ExportedList of(RoundSummary round, List<ObjectionView> objections) {
		var about = projects(objections);
		return ExportedList
			.of(list.text("objections.title"), Map.of(list.word("programme.col.round"), round.title()),
					list.texts("receipt.number", "col.code", "col.hospital", "receipt.at", "objection.kind",
							"col.state", "receipt.until", "overdue"),
					objections.stream().map(each -> cells(each, about)).toList());
	}

	/** What they are about. */
	Map<ProjectId, ProjectSummary> projects(List<ObjectionView> objections) {
		return projects.among(objections.stream().map(ObjectionView::project).distinct().toList())
			.stream()
			.collect(Collectors.toMap(ProjectSummary::id, Function.identity()));
	}

	private List<Object> cells(ObjectionView objection, Map<ProjectId, ProjectSummary> about) {
		var project = about.get(objection.project());
		return List.of(objection.receipt(), project.code(), project.hospitalName(), clock.of(objection.raisedAt()),
				list.text(objection.named() ? "objection.named" : "objection.anonymous-kind"),
				list.text("objection.status." + objection.status()), clock.of(objection.handleDueAt()),
				objection.late() ? list.text("overdue") : "");
	}

}
