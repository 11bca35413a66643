package cn.denggao.planning.web;

import java.util.List;
import java.util.Map;

import cn.denggao.audit.ExportedList;
import cn.denggao.planning.domain.MatterLine;
import cn.denggao.planning.domain.MatterStatus;
import cn.denggao.planning.domain.ReadingMatters;
import cn.denggao.sheet.SheetColumn;
import cn.denggao.sheet.SheetColumn.Kind;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The matters that somebody sees as a workbook. */
@Component
class MatterListSheet {

	private final ReadingMatters reading;

	private final MessageSource messages;

	MatterListSheet(ReadingMatters reading, MessageSource messages) {
		this.reading = reading;
		this.messages = messages;
	}

	/** All of the page, in its columns and order. */
	ExportedList all() {
		var columns = List.of(column("matter.title", Kind.TEXT), column("matter.department", Kind.TEXT),
				column("matter.due", Kind.DATE), column("matter.time", Kind.TEXT), column("status", Kind.TEXT));
		return ExportedList.of(text("matters"), Map.of(), columns, reading.seen().stream().map(this::cells).toList());
	}

	private List<Object> cells(MatterLine line) {
		return List.of(line.title(), word(line.department().messageKey()), line.dueOn(), time(line),
				text("matter.status." + line.status()));
	}

	private String time(MatterLine line) {
		if (line.isOverdue()) {
			return text("matter.over", -line.daysLeft());
		}
		if (line.status() == MatterStatus.CLOSED) {
			return "";
		}
		return (line.daysLeft() == 0) ? text("matter.today") : text("matter.left", line.daysLeft());
	}

	private SheetColumn column(String name, Kind kind) {
		return SheetColumn.of(text(name), kind);
	}

	private String text(String key, Object... arguments) {
		return word("planning." + key, arguments);
	}

	private String word(String key, Object... arguments) {
		return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
