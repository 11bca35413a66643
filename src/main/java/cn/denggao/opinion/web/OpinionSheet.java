package cn.denggao.opinion.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.denggao.application.ProjectSummary;
import cn.denggao.audit.ExportedList;
import cn.denggao.audit.ListTexts;
import cn.denggao.calendar.MomentText;
import cn.denggao.opinion.domain.FurtherAnswer;
import cn.denggao.opinion.domain.GivenOpinion;
import cn.denggao.sheet.SheetColumn;

import org.springframework.context.MessageSource;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;

/** Opinions as a workbook, with what else their forms asked for. */
@Component
class OpinionSheet {

	private final OpinionLine.Maker lines;

	private final ListTexts list;

	OpinionSheet(OpinionLine.Maker lines, MessageSource messages) {
		this.lines = lines;
		this.list = new ListTexts(messages, "opinion");
	}

	/** Those of all cases, in the order of the page. */
	ExportedList of(Page<GivenOpinion> found) {
		return new ExportedList(list.text("title"), Map.of(), found.getTotalElements(), columns(),
				(most, row) -> lines.of(found.getContent()).stream().limit(most).map(this::cells).forEach(row));
	}

	/** Those of one project, in the order of the page. */
	ExportedList of(ProjectSummary project, List<GivenOpinion> opinions) {
		var asked = new LinkedHashMap<String, String>();
		asked.put(list.text("column.project"), project.title());
		asked.put(list.text("code"), project.code());
		return ExportedList.of(list.text("title"), asked, columns(),
				lines.of(opinions).stream().map(this::cells).toList());
	}

	private List<SheetColumn> columns() {
		return list.texts("column.step", "column.project", "code", "column.decision", "column.text", "column.document",
				"column.further", "column.unit", "column.role", "column.person", "column.time");
	}

	private List<Object> cells(OpinionLine line) {
		var one = line.opinion();
		var about = line.project();
		return Arrays.asList(one.step(), (about == null) ? list.text("no-project") : about.title(),
				(about == null) ? null : about.code(), list.text("decision." + one.decision()), one.words(),
				one.documentNo(), further(one.further()), line.office(),
				(one.role() == null) ? null : list.word("identity.role." + one.role()), one.person(),
				MomentText.of(one.at()));
	}

	private String further(List<FurtherAnswer> answers) {
		return answers.stream()
			.map(each -> list.text("further", each.label(),
					each.isBox() ? list.text("box." + each.value()) : each.shown()))
			.collect(Collectors.joining("\n"));
	}

}
