package cn.denggao.acceptance.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.denggao.acceptance.AcceptanceConclusion;
import cn.denggao.acceptance.domain.CohortView;
import cn.denggao.audit.ExportedList;
import cn.denggao.audit.ListTexts;
import cn.denggao.sheet.SheetColumn.Kind;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The projects of a round that are confirmed together, as a workbook. */
@Component
class CohortSheet {

	private final ListTexts list;

	CohortSheet(MessageSource messages) {
		this.list = new ListTexts(messages, "acceptance");
	}

	/** In the columns and order of the page. */
	ExportedList of(CohortView cohort) {
		var columns = List.of(list.column("number", Kind.TEXT), list.column("hospital", Kind.TEXT),
				list.column("specialty", Kind.TEXT), list.column("col.points", Kind.NUMBER),
				list.column("col.proposal", Kind.TEXT), list.column("col.conclusion", Kind.TEXT));
		return ExportedList.of(list.text("cohort.list"), asked(cohort), columns,
				cohort.lines().stream().map(this::cells).toList());
	}

	private Map<String, String> asked(CohortView cohort) {
		var asked = new LinkedHashMap<String, String>();
		asked.put(list.word("programme.col.round"), cohort.round().title());
		asked.put(list.text("cohort.places"), String.valueOf(cohort.places()));
		return asked;
	}

	private List<Object> cells(CohortView.Line line) {
		var project = line.project();
		return Arrays.asList(project.projectNumber(), project.hospitalName(), project.specialtyName(), line.points(),
				conclusion(line.proposal()), (line.conclusion() == null) ? null : conclusion(line.conclusion()));
	}

	private String conclusion(AcceptanceConclusion conclusion) {
		return list.text("conclusion." + conclusion);
	}

}
