package cn.denggao.planning.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import cn.denggao.audit.ExportedList;
import cn.denggao.audit.ListTexts;
import cn.denggao.construction.LedgerFigures;
import cn.denggao.kernel.Money;
import cn.denggao.planning.domain.ReadingDuties;
import cn.denggao.planning.domain.ReadingDuties.ReadProject;
import cn.denggao.sheet.SheetColumn.Kind;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The projects that a department may read as a workbook, with what its duty shows. */
@Component
class ReadProjectSheet {

	private final ReadingDuties reading;

	private final ListTexts list;

	ReadProjectSheet(ReadingDuties reading, MessageSource messages) {
		this.reading = reading;
		this.list = new ListTexts(messages, "planning");
	}

	/** All of the page, in its columns and order. */
	ExportedList all() {
		var columns = List.of(list.column("project.title", Kind.TEXT), list.column("project.number", Kind.TEXT),
				list.column("development.col.hospital", Kind.TEXT), list.column("specialty", Kind.TEXT),
				list.column("programme", Kind.TEXT), list.column("project.status", Kind.TEXT),
				list.column("project.planned", Kind.NUMBER), list.column("project.received", Kind.NUMBER),
				list.column("project.spent", Kind.NUMBER));
		return ExportedList.of(list.text("department-projects"), Map.of(), columns,
				reading.projects().stream().map(this::cells).toList());
	}

	private List<Object> cells(ReadProject one) {
		return Arrays.asList(one.title(), one.number(), one.hospital(), one.specialty(),
				list.text("project.round", one.programme(), String.valueOf(one.year())),
				(one.status() == null) ? null : list.word("application.status." + one.status()),
				sum(one, LedgerFigures::planned), sum(one, LedgerFigures::received), sum(one, LedgerFigures::spent));
	}

	/** In 10 000 yuan, as on the page; null if its duty does not let it read money. */
	private static BigDecimal sum(ReadProject one, Function<LedgerFigures, Money> which) {
		return (one.money() == null) ? null : which.apply(one.money()).inTenThousands();
	}

}
