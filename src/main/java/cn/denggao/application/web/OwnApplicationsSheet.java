package cn.denggao.application.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.denggao.audit.ExportedList;
import cn.denggao.audit.ListTexts;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.sheet.SheetColumn.Kind;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A hospital's applications as a workbook. */
@Component
class OwnApplicationsSheet {

	private static final List<String> COLUMNS = List.of("col.code", "col.title", "col.specialty", "col.round",
			"col.leader", "col.status", "col.next");

	private final ListTexts list;

	OwnApplicationsSheet(MessageSource messages) {
		this.list = new ListTexts(messages, "application");
	}

	/** These, in the order of the page. */
	ExportedList of(List<ApplicationLine> lines) {
		var columns = Stream
			.concat(COLUMNS.stream().map(name -> list.column(name, Kind.TEXT)),
					Stream.of(list.column("paper.submitted-at", Kind.DATE)))
			.toList();
		return ExportedList.of(list.text("list.all"), Map.of(), columns, lines.stream().map(this::cells).toList());
	}

	private List<Object> cells(ApplicationLine line) {
		var project = line.project();
		return Arrays.asList(project.code(), project.title(), project.specialtyName(), line.round().title(),
				project.leaderName(), list.text("status." + project.status()), next(line), submitted(line));
	}

	private String next(ApplicationLine line) {
		if (line.waits().isEmpty()) {
			return list.text(line.project().status().isFinal() ? "list.ended" : "list.no-wait");
		}
		return line.waits().stream().map(this::wait).collect(Collectors.joining(list.text("list.separator")));
	}

	private String wait(ApplicationLine.Wait wait) {
		if (wait.daysLeft() == null) {
			return wait.name();
		}
		var days = wait.daysLeft();
		return wait.name() + " " + ((days < 0) ? list.text("over", -days) : list.text("left", days));
	}

	private static LocalDate submitted(ApplicationLine line) {
		var at = line.project().submittedAt();
		return (at == null) ? null : LocalDate.ofInstant(at, OfficialClock.ZONE);
	}

}
