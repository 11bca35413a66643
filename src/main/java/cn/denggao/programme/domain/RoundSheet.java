package cn.denggao.programme.domain;

import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.ExportedBy;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.programme.ProgrammeNames;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundSummary;
import cn.denggao.programme.RoundVisibility;
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
			"rules.decides", "col.status", "col.closes", "col.recommendation-closes");

	private final RoundDirectory rounds;

	private final RoundVisibility visibility;

	private final ProgrammeNames names;

	private final OrganisationDirectory organisations;

	private final CurrentActor actor;

	private final ExportedBy exported;

	private final AuditTrail trail;

	private final MessageSource messages;

	RoundSheet(RoundDirectory rounds, RoundVisibility visibility, ProgrammeNames names,
			OrganisationDirectory organisations, CurrentActor actor, ExportedBy exported, AuditTrail trail,
			MessageSource messages) {
		this.visibility = visibility;
		this.names = names;
		this.rounds = rounds;
		this.organisations = organisations;
		this.actor = actor;
		this.exported = exported;
		this.trail = trail;
		this.messages = messages;
	}

	/** Every round that the acting person sees, the newest first. */
	public void write(Destination destination) throws IOException {
		var all = visibility.visible(rounds.all(), actor.get());
		var packs = names.packs();
		var columns = COLUMNS.stream().map(name -> SheetColumn.of(text(name), Kind.TEXT)).toList();
		try (var writer = new SheetWriter(
				new WrittenSheet(text("rounds.all"), exported.lines(Map.of(), all.size()), columns))) {
			all.forEach(round -> writer.row(cells(round, packs)));
			trail.record("programme.rounds-exported", Subject.of("organisation", actor.get().organisation()),
					Map.of("rows", all.size()));
			writer.writeTo(destination.open());
		}
	}

	private List<Object> cells(RoundSummary round, Map<String, String> packs) {
		var code = round.programmeCode();
		return Arrays.asList(round.title(), round.programmeName(),
				packs.containsKey(code) ? text("code.of", code, packs.get(code)) : code, round.categoryName(),
				organisations.nameOf(round.organisation()), text("status." + round.status()), minutes(round.closesAt()),
				minutes(round.recommendationClosesAt()));
	}

	private static String minutes(Instant moment) {
		return (moment == null) ? null : MINUTES.format(moment);
	}

	private String text(String key, Object... arguments) {
		return messages.getMessage("programme." + key, arguments, LocaleContextHolder.getLocale());
	}

}
