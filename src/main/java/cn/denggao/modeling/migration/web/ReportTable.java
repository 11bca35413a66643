package cn.denggao.modeling.migration.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.denggao.modeling.migration.domain.CaseLine;
import cn.denggao.modeling.migration.domain.CaseStatus;
import cn.denggao.modeling.migration.domain.MigrationView;
import cn.denggao.modeling.migration.domain.ReportingMigration.Line;
import cn.denggao.modeling.migration.domain.ReportingMigration.Report;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The report of a migration as a table that spreadsheets open: one row for each case. */
@Component
class ReportTable {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	/** A cell that begins so would be taken for a formula. */
	private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

	private static final List<String> HEADS = List.of("case", "key", "process", "from", "to", "waits-at", "goes-to",
			"treatment", "result", "handed-over", "fault", "attempts", "changed-at", "author", "proposed-at", "reason",
			"approver", "decided-at", "before", "after");

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss")
		.withZone(ZoneId.of("Asia/Shanghai"));

	private final MessageSource messages;

	ReportTable(MessageSource messages) {
		this.messages = messages;
	}

	byte[] of(Report report) {
		var heads = HEADS.stream().map(head -> text("modeling.migration." + head)).toList();
		var rows = report.lines().stream().map(line -> cells(report.migration(), line));
		return Stream.concat(Stream.of(heads), rows)
			.map(ReportTable::row)
			.collect(Collectors.joining("", BYTE_ORDER_MARK, ""))
			.getBytes(StandardCharsets.UTF_8);
	}

	/** E.g. {@code long-life-2-3.csv}. */
	static String name(Report report) {
		var migration = report.migration();
		return migration.process() + "-" + migration.fromVersion() + "-" + migration.toVersion() + ".csv";
	}

	private List<String> cells(MigrationView migration, Line line) {
		var of = line.of();
		return List.of(line.code(), of.businessKey(), migration.process(), version(migration.fromVersion()),
				(of.status() == CaseStatus.MOVED) ? version(migration.toVersion()) : "",
				String.join("、", line.waited()), String.join("、", line.went()), text(line.treatment().messageKey()),
				text(of.status().messageKey()), handed(of), (of.fault() == null) ? "" : text(of.fault(), of.detail()),
				String.valueOf(of.attempts()), time(of.changedAt()), migration.authorName(),
				time(migration.proposedAt()), migration.reason(), orNothing(migration.approverName()),
				time(migration.decidedAt()), number(migration.runningBefore()), number(migration.runningAfter()));
	}

	private String handed(CaseLine line) {
		return line.handed()
			.stream()
			.map(one -> text((one.from() == null) ? "modeling.migration.handed-over.free"
					: "modeling.migration.handed-over.taken", one.task(), one.to(), one.from()))
			.collect(Collectors.joining("；"));
	}

	private String version(int number) {
		return text("modeling.migration.version", number);
	}

	private String text(String key, Object... arguments) {
		return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

	private static String time(Instant at) {
		return (at == null) ? "" : TIME.format(at);
	}

	private static String number(Integer cases) {
		return (cases == null) ? "" : cases.toString();
	}

	private static String orNothing(String text) {
		return (text == null) ? "" : text;
	}

	private static String row(List<String> cells) {
		return cells.stream().map(ReportTable::cell).collect(Collectors.joining(",", "", "\r\n"));
	}

	private static String cell(String text) {
		var harmless = FORMULA.matcher(text).matches() ? "'" + text : text;
		return "\"" + harmless.replace("\"", "\"\"") + "\"";
	}

}
