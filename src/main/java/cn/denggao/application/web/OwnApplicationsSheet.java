package cn.denggao.application.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.denggao.audit.ExportedList;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.sheet.SheetColumn;
import cn.denggao.sheet.SheetColumn.Kind;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A hospital's applications as a workbook. */
@Component
class OwnApplicationsSheet {

	private static final List<String> COLUMNS = List.of("col.code", "col.title", "col.specialty", "col.round",
			"col.leader", "col.status", "col.next");

	private final MessageSource messages;

	OwnApplicationsSheet(MessageSource messages) {
		this.messages = messages;
	}

	/** These, in the order of the page. */
	ExportedList of(List<ApplicationLine> lines) {
		var columns = Stream
			.concat(COLUMNS.stream().map(name -> SheetColumn.of(text(name), Kind.TEXT)),
					Stream.of(SheetColumn.of(text("paper.submitted-at"), Kind.DATE)))
			.toList();
		return ExportedList.of(text("list.all"), Map.of(), columns, lines.stream().map(this::cells).toList());
	}

	private List<Object> cells(ApplicationLine line) {
		var project = line.project();
		return Arrays.asList(project.code(), project.title(), project.specialtyName(), line.round().title(),
				project.leaderName(), text("status." + project.status()), next(line), submitted(line));
	}

	private String next(ApplicationLine line) {
		if (line.waits().isEmpty()) {
			return text(line.project().status().isFinal() ? "list.ended" : "list.no-wait");
		}
		return line.waits().stream().map(this::wait).collect(Collectors.joining(text("list.separator")));
	}

	private String wait(ApplicationLine.Wait wait) {
		if (wait.daysLeft() == null) {
			return wait.name();
		}
		var days = wait.daysLeft();
		return wait.name() + " " + ((days < 0) ? text("over", -days) : text("left", days));
	}

	private static LocalDate submitted(ApplicationLine line) {
		var at = line.project().submittedAt();
		return (at == null) ? null : LocalDate.ofInstant(at, OfficialClock.ZONE);
	}

	private String text(String key, Object... arguments) {
		return messages.getMessage("application." + key, arguments, LocaleContextHolder.getLocale());
	}

}
