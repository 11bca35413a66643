package cn.denggao.application.domain.desk;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.AccountDirectory;
import cn.denggao.identity.CurrentActor;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
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
 * Writes exactly the list that a filter finds as a workbook, with who asked for what and
 * when above it; leaves an audit row.
 */
@Service
@Transactional
public class ExportingApplications {

	private static final int MOST = 100_000;

	private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
		.withZone(OfficialClock.ZONE);

	private static final List<String> COLUMNS = List.of("code", "hospital", "region", "specialty", "project", "round",
			"status", "leader", "submitted", "due", "budget", "support");

	private final FindingApplications finding;

	private final OrganisationDirectory organisations;

	private final AccountDirectory accounts;

	private final CurrentActor actor;

	private final OfficialClock clock;

	private final AuditTrail trail;

	private final MessageSource messages;

	ExportingApplications(FindingApplications finding, OrganisationDirectory organisations, AccountDirectory accounts,
			CurrentActor actor, OfficialClock clock, AuditTrail trail, MessageSource messages) {
		this.finding = finding;
		this.organisations = organisations;
		this.accounts = accounts;
		this.actor = actor;
		this.clock = clock;
		this.trail = trail;
		this.messages = messages;
	}

	/**
	 * Writes the workbook; refused before anything is opened if the list is too long, or
	 * none of the reader's.
	 */
	public void write(DeskFilter filter, Destination destination) throws IOException {
		long count = finding.count(filter);
		if (count > MOST) {
			throw Refused.because("application.desk.export-many", MOST);
		}
		try (var writer = new SheetWriter(new WrittenSheet(text("application.desk.sheet"), conditions(filter, count),
				COLUMNS.stream().map(this::column).toList()))) {
			finding.each(filter, row -> writer.row(cells(row)));
			trail.record("application.list-exported", Subject.of("organisation", actor.get().organisation()),
					Map.of("filter", filter.query(), "rows", String.valueOf(count)));
			writer.writeTo(destination.open());
		}
	}

	private List<String> conditions(DeskFilter filter, long count) {
		var person = actor.get();
		var lines = new ArrayList<String>();
		lines.add(text("application.desk.sheet.by", accounts.nameOf(person.login()), person.login(),
				organisations.nameOf(OrganisationId.of(person.organisation()))));
		lines.add(text("application.desk.sheet.at", MINUTES.format(clock.now())));
		lines.add(text("application.desk.sheet.asked", asked(filter)));
		lines.add(text("application.desk.sheet.count", String.valueOf(count)));
		return lines;
	}

	private String asked(DeskFilter filter) {
		var choices = finding.choices();
		var parts = new ArrayList<String>();
		part(parts, "words", filter.words());
		part(parts, "round", choices.rounds().getOrDefault(filter.round(), filter.round()));
		part(parts, "status", filter.statusWanted().map(each -> text("application.status." + each)).orElse(""));
		part(parts, "region", choices.regions().getOrDefault(filter.region(), filter.region()));
		part(parts, "specialty", choices.specialties().getOrDefault(filter.specialty(), filter.specialty()));
		part(parts, "hospital", choices.hospitals().getOrDefault(filter.hospital(), filter.hospital()));
		part(parts, "support", choices.supports().getOrDefault(filter.support(), filter.support()));
		part(parts, "overdue", filter.overdue() ? text("application.desk.yes") : "");
		part(parts, "duplicate", filter.duplicate() ? text("application.desk.yes") : "");
		part(parts, "mine", filter.mine() ? text("application.desk.yes") : "");
		return parts.isEmpty() ? text("application.desk.sheet.all")
				: String.join(text("application.desk.sheet.and"), parts);
	}

	private void part(List<String> parts, String name, String value) {
		if (!value.isEmpty()) {
			parts.add(text("application.desk.sheet.part", text("application.desk." + name), value));
		}
	}

	private SheetColumn column(String name) {
		return SheetColumn.of(text("application.desk." + name), name.equals("budget") ? Kind.NUMBER : Kind.TEXT);
	}

	private List<Object> cells(DeskRow row) {
		return Arrays.asList(row.code(), row.hospital(), row.region(), row.specialty(), row.title(), row.round(),
				text("application.status." + row.status()), Objects.toString(row.leader(), ""),
				minutes(row.submitted()), minutes(row.due()), row.budget().setScale(2).add(BigDecimal.ZERO),
				Objects.toString(row.support(), ""));
	}

	private static String minutes(Instant moment) {
		return (moment == null) ? null : MINUTES.format(moment);
	}

	private String text(String key, Object... arguments) {
		return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
