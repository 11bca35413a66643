package cn.denggao.construction.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import cn.denggao.application.ProjectSummary;
import cn.denggao.audit.ExportedList;
import cn.denggao.audit.ListTexts;
import cn.denggao.construction.domain.ListingLedgers;
import cn.denggao.construction.domain.ListingLedgers.Line;
import cn.denggao.sheet.SheetColumn.Kind;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The projects under construction that somebody sees as a workbook. */
@Component
class ProjectListSheet {

	private final ListingLedgers listing;

	private final ListTexts list;

	ProjectListSheet(ListingLedgers listing, MessageSource messages) {
		this.listing = listing;
		this.list = new ListTexts(messages, "construction");
	}

	/** All of the page, in its columns and order. */
	ExportedList all() {
		var columns = List.of(list.column("meta.number", Kind.TEXT), list.column("meta.hospital", Kind.TEXT),
				list.column("meta.specialty", Kind.TEXT), list.column("col.light", Kind.TEXT),
				list.column("list.term-end", Kind.DATE), list.column("list.received", Kind.NUMBER),
				list.column("list.spent", Kind.NUMBER), list.column("list.rate", Kind.NUMBER));
		return ExportedList.of(list.text("nav.projects"), Map.of(), columns,
				listing.visible().stream().map(this::cells).toList());
	}

	private List<Object> cells(Line line) {
		var project = line.project();
		var figures = line.figures();
		return Arrays.asList(number(project), project.hospitalName(), project.specialtyName(),
				list.word("application.status." + project.status()), line.termEnd(),
				figures.received().inTenThousands(), figures.spent().inTenThousands(),
				figures.executionRate().orElse(null));
	}

	/** The project's own number, its application's before it has one. */
	static String number(ProjectSummary project) {
		return (project.projectNumber() == null) ? project.code() : project.projectNumber();
	}

}
