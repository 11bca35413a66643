package cn.denggao.programme.domain;

import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.AccountDirectory;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.ExportedBy;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.programme.ProgrammeNames;
import cn.denggao.programme.RoundSummary;
import cn.denggao.sheet.Destination;
import cn.denggao.sheet.SheetColumn;
import cn.denggao.sheet.SheetColumn.Kind;
import cn.denggao.sheet.SheetWriter;
import cn.denggao.sheet.WrittenSheet;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the list of rounds as a workbook; leaves an audit row. */
@Service
@Transactional
public class RoundSheet {

	private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
		.withZone(OfficialClock.ZONE);

	private static final List<String> COLUMNS = List.of("col.round", "col.programme", "col.code", "col.category",
			"col.year", "col.batch", "rules.decides", "col.status", "col.closes", "col.recommendation-closes");

	private static final List<String> OF_DISCARDED = List.of("discard.by", "discard.at", "discard.reason");

	private final FindingRounds finding;

	private final AccountDirectory accounts;

	private final ProgrammeNames names;

	private final OrganisationDirectory organisations;

	private final CurrentActor actor;

	private final ExportedBy exported;

	private final AuditTrail trail;

	private final MessageSource messages;

	RoundSheet(FindingRounds finding, AccountDirectory accounts, ProgrammeNames names,
			OrganisationDirectory organisations, CurrentActor actor, ExportedBy exported, AuditTrail trail,
			MessageSource messages) {
		this.accounts = accounts;
		this.names = names;
		this.finding = finding;
		this.organisations = organisations;
		this.actor = actor;
		this.exported = exported;
		this.trail = trail;
		this.messages = messages;
	}

	/** What is asked for of the rounds that the acting person sees, the newest first. */
	public void write(RoundQuery query, Destination destination) throws IOException {
		var found = finding.find(query);
		var packs = names.packs();
		var columns = Stream.concat(COLUMNS.stream(), query.isForDiscarded() ? OF_DISCARDED.stream() : Stream.empty())
			.map(name -> SheetColumn.of(text(name), Kind.TEXT))
			.toList();
		try (var writer = new SheetWriter(
				new WrittenSheet(text("rounds.all"), exported.lines(asked(query), found.size()), columns))) {
			found.forEach(round -> writer.row(cells(round, packs)));
			trail.record("programme.rounds-exported", Subject.of("organisation", actor.get().organisation()),
					Map.of("rows", found.size()));
			writer.writeTo(destination.open());
		}
	}

	private Map<String, String> asked(RoundQuery query) {
		var asked = new LinkedHashMap<String, String>();
		asked.put(text("col.programme"), names.all().getOrDefault(query.programme(), query.programme()));
		asked.put(text("col.year"), (query.year() == null) ? "" : query.year().toString());
		asked.put(text("col.status"), query.state().isEmpty() ? "" : state(query.state()));
		asked.put(text("rounds.words"), query.words());
		return asked;
	}

	/** What is no state is written as it was asked. */
	private String state(String code) {
		return messages.getMessage("programme.status." + code, null, code, LocaleContextHolder.getLocale());
	}

	private List<Object> cells(RoundSummary round, Map<String, String> packs) {
		var code = round.programmeCode();
		var cells = new ArrayList<Object>(Arrays.asList(round.title(), round.programmeName(),
				packs.containsKey(code) ? text("code.of", code, packs.get(code)) : code, round.categoryName(),
				String.valueOf(round.year()), String.valueOf(round.batch()), organisations.nameOf(round.organisation()),
				text("status." + round.state()), minutes(round.closesAt()), minutes(round.recommendationClosesAt())));
		if (round.isDiscarded()) {
			cells.addAll(List.of(accounts.nameOf(round.discard().by()), minutes(round.discard().at()),
					round.discard().reason()));
		}
		return cells;
	}

	private static String minutes(Instant moment) {
		return (moment == null) ? null : MINUTES.format(moment);
	}

	private String text(String key, Object... arguments) {
		return messages.getMessage("programme." + key, arguments, LocaleContextHolder.getLocale());
	}

}
