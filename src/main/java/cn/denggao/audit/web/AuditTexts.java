package cn.denggao.audit.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import cn.denggao.audit.AuditEntry;
import cn.denggao.audit.domain.TrailReport;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.AccountDirectory;
import cn.denggao.identity.Role;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts entries into words; what has no word yet is shown as it is stored. */
@Component
class AuditTexts {

	private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss")
		.withZone(OfficialClock.ZONE);

	private static final int MARK = 12;

	private final MessageSource messages;

	private final AccountDirectory accounts;

	private final OfficialClock clock;

	AuditTexts(MessageSource messages, AccountDirectory accounts, OfficialClock clock) {
		this.messages = messages;
		this.accounts = accounts;
		this.clock = clock;
	}

	Instant now() {
		return clock.now();
	}

	EntryLine line(AuditEntry entry) {
		return line(entry, new HashMap<>());
	}

	/** The same for many; names that were looked up are kept. */
	EntryLine line(AuditEntry entry, Map<String, String> names) {
		return new EntryLine(SECONDS.format(entry.at()), names.computeIfAbsent(entry.login(), this::person),
				entry.login(), roles(entry.roles()), word("audit.action." + entry.action(), entry.action()),
				entry.action(), subject(entry.subject().type()), entry.subject().type(), entry.subject().id(),
				entry.seq(), "{}".equals(entry.facts()) ? "" : entry.facts(),
				entry.hash().substring(0, Math.min(MARK, entry.hash().length())), entry.hash());
	}

	/** Names of kinds of subjects by kind. */
	Map<String, String> subjects(List<String> types) {
		var names = new LinkedHashMap<String, String>();
		types.forEach(type -> names.put(type, subject(type)));
		return names;
	}

	ReportView report(TrailReport report) {
		return new ReportView(SECONDS.format(report.at()), report.chains(), report.entries(),
				report.breaks()
					.stream()
					.map(one -> new ReportView.BreakLine(subject(one.subject().type()), one.subject().type(),
							one.subject().id(), one.seq(),
							word("audit.break." + one.kind().name().toLowerCase(Locale.ROOT), one.kind().name())))
					.toList());
	}

	private String person(String login) {
		return switch (login) {
			case "system", "visitor" -> word("audit.person." + login, login);
			default -> accounts.nameOf(login);
		};
	}

	private String roles(String codes) {
		return Arrays.stream(codes.split(","))
			.flatMap(code -> Role.of(code).stream())
			.map(role -> word(role.messageKey(), role.code()))
			.collect(Collectors.joining(word("identity.separator", ", ")));
	}

	String subject(String type) {
		return word("audit.subject." + type, type);
	}

	private String word(String key, String otherwise) {
		return messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale());
	}

}
