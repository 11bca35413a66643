package cn.denggao.audit.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.denggao.audit.ExportedList;
import cn.denggao.audit.ListTexts;
import cn.denggao.audit.domain.FindingEntries;
import cn.denggao.sheet.SheetColumn;
import cn.denggao.sheet.SheetColumn.Kind;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The entries that a search finds as a workbook; hashes whole, so that they can be
 * compared.
 */
@Component
class EntrySheet {

	private static final List<String> COLUMNS = List.of("at", "person", "login", "roles", "action", "code", "subject",
			"id", "seq", "facts", "hash");

	private final FindingEntries finding;

	private final AuditTexts texts;

	private final ListTexts list;

	EntrySheet(FindingEntries finding, AuditTexts texts, MessageSource messages) {
		this.finding = finding;
		this.texts = texts;
		this.list = new ListTexts(messages, "audit");
	}

	/** What the filter finds, the newest first. */
	ExportedList of(EntryFilter filter) {
		var wanted = filter.wanted();
		var names = new HashMap<String, String>();
		return new ExportedList(list.text("title"), asked(filter), finding.count(wanted), columns(),
				(most, row) -> finding.each(wanted, most, entry -> row.accept(cells(texts.line(entry, names)))));
	}

	private static List<Object> cells(EntryLine line) {
		return List.of(line.at(), line.person(), line.login(), line.roles(), line.action(), line.code(), line.subject(),
				line.id(), (int) line.seq(), line.facts(), line.hash());
	}

	private Map<String, String> asked(EntryFilter filter) {
		var asked = new LinkedHashMap<String, String>();
		asked.put(list.text("subject"), filter.type().isEmpty() ? "" : texts.subject(filter.type()));
		asked.put(list.text("id"), filter.id());
		asked.put(list.text("login"), filter.login());
		asked.put(list.text("action"), filter.action());
		asked.put(list.text("from"), Objects.toString(filter.from(), ""));
		asked.put(list.text("to"), Objects.toString(filter.to(), ""));
		return asked;
	}

	private List<SheetColumn> columns() {
		return COLUMNS.stream().map(name -> list.column(name, name.equals("seq") ? Kind.NUMBER : Kind.TEXT)).toList();
	}

}
