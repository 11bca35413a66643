package cn.denggao.application.domain;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import cn.denggao.application.domain.RecommendationList.Sheet;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.ExportedBy;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
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

/**
 * Writes the lists of recommendations that the acting authority sees as a workbook, with
 * what was asked for above; leaves an audit row.
 */
@Service
@Transactional
public class RecommendationSheet {

	private final RecommendationList list;

	private final RecommendationRows rows;

	private final RoundDirectory rounds;

	private final OrganisationDirectory organisations;

	private final CurrentActor actor;

	private final ExportedBy exported;

	private final AuditTrail trail;

	private final MessageSource messages;

	RecommendationSheet(RecommendationList list, RecommendationRows rows, RoundDirectory rounds,
			OrganisationDirectory organisations, CurrentActor actor, ExportedBy exported, AuditTrail trail,
			MessageSource messages) {
		this.list = list;
		this.rows = rows;
		this.rounds = rounds;
		this.organisations = organisations;
		this.actor = actor;
		this.exported = exported;
		this.trail = trail;
		this.messages = messages;
	}

	/** Numbers over all units, then ranks, who waits, places and ledger of each unit. */
	public void write(RoundId id, Destination destination) throws IOException {
		var round = rounds.require(id);
		var sheets = list.seenBy(id, own());
		var columns = RecommendationRows.COLUMNS.stream()
			.map(name -> SheetColumn.of(text("sheet." + name),
					RecommendationRows.NUMBERS.contains(name) ? Kind.NUMBER : Kind.TEXT))
			.toList();
		try (var writer = new SheetWriter(new WrittenSheet(text("title"), conditions(round, sheets), columns))) {
			list.bounds(id, own()).forEach(bound -> writer.row(rows.of(bound)));
			sheets.forEach(sheet -> rows.of(sheet).forEach(writer::row));
			trail.record("application.recommendations-exported", Subject.of("round", id),
					Map.of("units", sheets.size()));
			writer.writeTo(destination.open());
		}
	}

	private List<String> conditions(RoundSummary round, List<Sheet> sheets) {
		var lines = new ArrayList<>(exported.lines());
		lines.add(text("sheet.round", round.title()));
		if (round.recommendationClosesAt() != null) {
			lines.add(text("sheet.closes", RecommendationRows.minutes(round.recommendationClosesAt())));
		}
		boolean one = list.recommends(round.id(), own());
		lines.add(text(one ? "sheet.own" : "sheet.below", organisations.nameOf(one ? own() : round.organisation())));
		lines.add(text("sheet.count", sheets.stream().mapToInt(sheet -> sheet.chosen().size()).sum(),
				sheets.stream().mapToInt(sheet -> sheet.waiting().size()).sum()));
		return lines;
	}

	private OrganisationId own() {
		return OrganisationId.of(actor.get().organisation());
	}

	private String text(String key, Object... arguments) {
		return messages.getMessage("application.recommend." + key, arguments, LocaleContextHolder.getLocale());
	}

}
