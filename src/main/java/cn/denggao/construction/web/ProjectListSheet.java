package cn.denggao.construction.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import cn.denggao.application.ProjectLineage;
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

	private final ProjectLineage lineage;

	ProjectListSheet(ListingLedgers listing, ProjectLineage lineage, MessageSource messages) {
		this.listing = listing;
		this.lineage = lineage;
		this.list = new ListTexts(messages, "construction");
	}

	/** All of the page, in its columns and order. */
	ExportedList all() {
		var columns = List.of(list.column("meta.number", Kind.TEXT), list.column("meta.hospital", Kind.TEXT),
				list.column("meta.specialty", Kind.TEXT), list.column("col.light", Kind.TEXT),
				list.column("list.term-end", Kind.DATE), list.column("list.received", Kind.NUMBER),
				list.column("list.spent", Kind.NUMBER), list.column("list.rate", Kind.NUMBER),
				list.column("list.promoted-from", Kind.TEXT));
		var lines = listing.visible();
		var lower = lineage.promotedFrom(lines.stream().map(line -> line.project().id()).toList());
		return ExportedList.of(list.text("nav.projects"), Map.of(), columns,
				lines.stream().map(line -> cells(line, lower.get(line.project().id()))).toList());
	}

	private List<Object> cells(Line line, ProjectSummary lower) {
		var project = line.project();
		var figures = line.figures();
		return Arrays.asList(number(project), project.hospitalName(), project.specialtyName(),
				list.word("application.status." + project.status()), line.termEnd(),
				figures.received().inTenThousands(), figures.spent().inTenThousands(),
				figures.executionRate().orElse(null), (lower == null) ? null : number(lower));
	}

	/** The project's own number, its application's before it has one. */
	static String number(ProjectSummary project) {
		return (project.projectNumber() == null) ? project.code() : project.projectNumber();
	}

}
