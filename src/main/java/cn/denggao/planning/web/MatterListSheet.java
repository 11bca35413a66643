package cn.denggao.planning.web;

import java.util.List;
import java.util.Map;

import cn.denggao.audit.ExportedList;
import cn.denggao.audit.ListTexts;
import cn.denggao.planning.domain.MatterLine;
import cn.denggao.planning.domain.MatterStatus;
import cn.denggao.planning.domain.ReadingMatters;
import cn.denggao.sheet.SheetColumn.Kind;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The matters that somebody sees as a workbook. */
@Component
class MatterListSheet {

	private final ReadingMatters reading;

	private final ListTexts list;

	MatterListSheet(ReadingMatters reading, MessageSource messages) {
		this.reading = reading;
		this.list = new ListTexts(messages, "planning");
	}

	/** All of the page, in its columns and order. */
	ExportedList all() {
		var columns = List.of(list.column("matter.title", Kind.TEXT), list.column("matter.department", Kind.TEXT),
				list.column("matter.due", Kind.DATE), list.column("matter.time", Kind.TEXT),
				list.column("status", Kind.TEXT));
		return ExportedList.of(list.text("matters"), Map.of(), columns,
				reading.seen().stream().map(this::cells).toList());
	}

	private List<Object> cells(MatterLine line) {
		return List.of(line.title(), list.word(line.department().messageKey()), line.dueOn(), time(line),
				list.text("matter.status." + line.status()));
	}

	private String time(MatterLine line) {
		if (line.isOverdue()) {
			return list.text("matter.over", -line.daysLeft());
		}
		if (line.status() == MatterStatus.CLOSED) {
			return "";
		}
		return (line.daysLeft() == 0) ? list.text("matter.today") : list.text("matter.left", line.daysLeft());
	}

}
