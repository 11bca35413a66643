package cn.denggao.administration.domain;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.ExportedBy;
import cn.denggao.organisation.OrganisationHistory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.organisation.OrganisationLine;
import cn.denggao.organisation.OrganisationSearch;
import cn.denggao.sheet.Destination;
import cn.denggao.sheet.SheetColumn;
import cn.denggao.sheet.SheetColumn.Kind;
import cn.denggao.sheet.SheetWriter;
import cn.denggao.sheet.WrittenSheet;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the organisations that a search finds in the own province as a workbook; leaves
 * an audit row.
 */
@Service
@Transactional
public class OrganisationListSheet {

	private static final int AT_ONCE = 500;

	private static final List<String> COLUMNS = List.of("name", "id", "region", "superior", "credit-code", "state");

	private final RegisterDesk desk;

	private final OrganisationSearch search;

	private final OrganisationHistory history;

	private final OfficialClock clock;

	private final ExportedBy exported;

	private final AuditTrail trail;

	private final MessageSource messages;

	OrganisationListSheet(RegisterDesk desk, OrganisationSearch search, OrganisationHistory history,
			OfficialClock clock, ExportedBy exported, AuditTrail trail, MessageSource messages) {
		this.desk = desk;
		this.search = search;
		this.history = history;
		this.clock = clock;
		this.exported = exported;
		this.trail = trail;
		this.messages = messages;
	}

	/**
	 * Everything found, not a page of it.
	 * @param kind {@code AUTHORITY}, {@code HOSPITAL}, {@code ENDED}; anything else for
	 * all
	 */
	public void write(String words, String kind, Destination destination) throws IOException {
		var province = desk.province();
		var found = found(province, words, kind);
		var columns = COLUMNS.stream().map(name -> SheetColumn.of(text("organisation." + name), Kind.TEXT)).toList();
		try (var writer = new SheetWriter(
				new WrittenSheet(text("organisations"), exported.lines(asked(words, kind), found.size()), columns))) {
			var regions = new LinkedHashMap<String, String>();
			found.forEach(line -> writer.row(cells(line, regions)));
			trail.record("administration.organisations-exported", Subject.of("organisation", province.value()),
					Map.of("rows", found.size()));
			writer.writeTo(destination.open());
		}
	}

	private List<OrganisationLine> found(OrganisationId province, String words, String kind) {
		var all = new ArrayList<OrganisationLine>();
		var page = search.under(province, words, kind, PageRequest.of(0, AT_ONCE));
		all.addAll(page.getContent());
		while (page.hasNext()) {
			page = search.under(province, words, kind, page.nextPageable());
			all.addAll(page.getContent());
		}
		return all;
	}

	private Map<String, String> asked(String words, String kind) {
		var asked = new LinkedHashMap<String, String>();
		asked.put(text("organisations.q"), words);
		asked.put(text("organisations.kind"),
				List.of("AUTHORITY", "HOSPITAL", "ENDED").contains(kind) ? text("organisations.kind." + kind) : "");
		return asked;
	}

	private List<Object> cells(OrganisationLine line, Map<String, String> regions) {
		var region = regions.computeIfAbsent(line.region(), code -> history.following(code, clock.today()).name());
		return Arrays.asList(line.name(), line.id().value(), region, line.superior(), line.creditCode(), state(line));
	}

	private String state(OrganisationLine line) {
		if (line.endedOn() == null) {
			return text("organisation.present");
		}
		return (line.heir() == null) ? text("organisation.over") : text("organisation.merged", line.heir());
	}

	private String text(String key, Object... arguments) {
		return messages.getMessage("administration." + key, arguments, LocaleContextHolder.getLocale());
	}

}
