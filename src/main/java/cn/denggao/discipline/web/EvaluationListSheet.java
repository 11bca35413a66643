package cn.denggao.discipline.web;

import java.util.List;
import java.util.Map;

import cn.denggao.audit.ExportedList;
import cn.denggao.audit.ListTexts;
import cn.denggao.discipline.domain.ReadingEvaluations.Line;
import cn.denggao.sheet.SheetColumn.Kind;

import org.springframework.context.MessageSource;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;

/** External evaluations as a workbook. */
@Component
class EvaluationListSheet {

	private final ListTexts list;

	EvaluationListSheet(MessageSource messages) {
		this.list = new ListTexts(messages, "discipline");
	}

	/** These, in the columns and order of the page. */
	ExportedList of(Page<Line> found) {
		var columns = List.of(list.column("col.hospital", Kind.TEXT), list.column("evaluation.specialty", Kind.TEXT),
				list.column("evaluation.col.direction", Kind.TEXT), list.column("evaluation.col.year", Kind.NUMBER),
				list.column("evaluation.col.cycle", Kind.TEXT), list.column("evaluation.col.grade", Kind.TEXT),
				list.column("evaluation.col.source", Kind.TEXT));
		return ExportedList.of(list.text("evaluations"), Map.of(), columns, found.map(this::cells));
	}

	private List<Object> cells(Line line) {
		var found = line.found();
		return List.of(line.hospital(), line.specialty(),
				(found.direction() == null) ? list.text("evaluation.whole") : found.direction(), found.year(),
				found.cycle(), found.grade(), found.source());
	}

}
