package cn.denggao.identity.domain;

import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.ExportedBy;
import cn.denggao.identity.Role;
import cn.denggao.identity.events.AccountsExported;
import cn.denggao.sheet.Destination;
import cn.denggao.sheet.SheetColumn;
import cn.denggao.sheet.SheetColumn.Kind;
import cn.denggao.sheet.SheetWriter;
import cn.denggao.sheet.WrittenSheet;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the accounts that an administrator's search finds as a workbook, with the
 * columns of the page.
 */
@Service
@Transactional
public class ExportingAccounts {

	private static final int MOST = 50_000;

	private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
		.withZone(OfficialClock.ZONE);

	private static final List<String> COLUMNS = List.of("sign-in.login", "account.name", "account.unit",
			"accounts.role", "accounts.state", "account.entered");

	private final FindingAccounts finding;

	private final CurrentActor actor;

	private final ExportedBy exported;

	private final ApplicationEventPublisher events;

	private final MessageSource messages;

	ExportingAccounts(FindingAccounts finding, CurrentActor actor, ExportedBy exported,
			ApplicationEventPublisher events, MessageSource messages) {
		this.finding = finding;
		this.actor = actor;
		this.exported = exported;
		this.events = events;
		this.messages = messages;
	}

	/**
	 * Everything found, not a page of it; a list that is too long is cut, and says so.
	 * @param role role code, or empty for any
	 * @param state {@code enabled}, {@code disabled} or empty
	 */
	public void write(String text, String role, String state, Destination destination) throws IOException {
		var found = finding.find(text, role, state, PageRequest.of(0, MOST));
		var asked = asked(text, role, state);
		var columns = COLUMNS.stream().map(name -> SheetColumn.of(text(name), Kind.TEXT)).toList();
		var names = new LinkedHashMap<String, String>();
		try (var writer = new SheetWriter(
				new WrittenSheet(text("accounts"), exported.lines(asked, found.getTotalElements(), MOST), columns))) {
			found.forEach(line -> writer.row(cells(line, names.computeIfAbsent(line.organisation(), exported::unit))));
			events.publishEvent(
					new AccountsExported(actor.get().login(), found.getNumberOfElements(), exported.asked(asked)));
			writer.writeTo(destination.open());
		}
	}

	private Map<String, String> asked(String text, String role, String state) {
		var asked = new LinkedHashMap<String, String>();
		asked.put(text("accounts.q"), text);
		asked.put(text("accounts.role"), Role.of(role).map(this::named).orElse(role));
		asked.put(text("accounts.state"),
				List.of("enabled", "disabled").contains(state) ? text("state." + state) : state);
		return asked;
	}

	private List<Object> cells(AccountLine line, String organisation) {
		return Arrays.asList(line.login(), line.name(), organisation, roles(line.roles()), state(line),
				entered(line.enteredAt()));
	}

	private String roles(List<Role> roles) {
		return roles.isEmpty() ? text("account.no-roles")
				: roles.stream().map(this::named).collect(Collectors.joining(text("separator")));
	}

	private String state(AccountLine line) {
		if (!line.enabled()) {
			return text("state.disabled");
		}
		return line.locked() ? text("state.locked") : text(line.fresh() ? "state.fresh" : "state.enabled");
	}

	private static String entered(Instant moment) {
		return (moment == null) ? null : MINUTES.format(moment);
	}

	private String named(Role role) {
		return messages.getMessage(role.messageKey(), null, LocaleContextHolder.getLocale());
	}

	private String text(String key) {
		return messages.getMessage("identity." + key, null, LocaleContextHolder.getLocale());
	}

}
