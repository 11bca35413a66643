package cn.denggao.audit.web;

import java.time.LocalDate;
import java.util.Objects;

import cn.denggao.audit.domain.FindEntries;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.util.UriComponentsBuilder;

/** What the list of entries was asked for; nothing is null but the days. */
record EntryFilter(String type, String id, String login, String action,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to) {

	EntryFilter {
		type = stripped(type);
		id = stripped(id);
		login = stripped(login);
		action = stripped(action);
	}

	FindEntries wanted() {
		return new FindEntries(type, id, login, action, from, to);
	}

	/** The list with this filter, without the page. */
	String path() {
		return path("/audit");
	}

	/** The same list in Excel. */
	String workbook() {
		return path("/audit/workbook");
	}

	private String path(String of) {
		return UriComponentsBuilder.fromPath(of)
			.queryParam("type", type)
			.queryParam("id", id)
			.queryParam("login", login)
			.queryParam("action", action)
			.queryParam("from", Objects.toString(from, ""))
			.queryParam("to", Objects.toString(to, ""))
			.encode()
			.toUriString();
	}

	private static String stripped(String text) {
		return (text != null) ? text.strip().replace("\u0000", "") : "";
	}

}
