package cn.denggao.identity.domain;

import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.ExportedBy;
import cn.denggao.identity.Role;
import cn.denggao.identity.domain.WritingPeople.People;
import cn.denggao.sheet.Destination;

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

	private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
		.withZone(OfficialClock.ZONE);

	private static final List<String> COLUMNS = List.of("sign-in.login", "account.name", "account.unit",
			"accounts.role", "accounts.state", "account.entered");

	private final FindingAccounts finding;

	private final ExportedBy exported;

	private final WritingPeople writing;

	ExportingAccounts(FindingAccounts finding, ExportedBy exported, WritingPeople writing) {
		this.finding = finding;
		this.exported = exported;
		this.writing = writing;
	}

	/**
	 * Everything found, not a page of it; a list that is too long is cut, and says so.
	 * @param role role code, or empty for any
	 * @param state {@code enabled}, {@code disabled} or empty
	 */
	public void write(String text, String role, String state, Destination destination) throws IOException {
		var found = finding.find(text, role, state, PageRequest.of(0, WritingPeople.MOST));
		var names = new LinkedHashMap<String, String>();
		var rows = found.stream()
			.map(line -> cells(line, names.computeIfAbsent(line.organisation(), exported::unit)))
			.toList();
		writing.write(new People("identity.accounts-exported", writing.text("accounts"), asked(text, role, state),
				found.getTotalElements(), COLUMNS, rows), destination);
	}

	private Map<String, String> asked(String text, String role, String state) {
		var asked = new LinkedHashMap<String, String>();
		asked.put(writing.text("accounts.q"), text);
		asked.put(writing.text("accounts.role"), Role.of(role).map(writing::named).orElse(role));
		asked.put(writing.text("accounts.state"),
				List.of("enabled", "disabled").contains(state) ? writing.text("state." + state) : state);
		return asked;
	}

	private List<Object> cells(AccountLine line, String organisation) {
		return Arrays.asList(line.login(), line.name(), organisation,
				writing.roles(line.roles().stream().map(writing::named).toList()), state(line),
				entered(line.enteredAt()));
	}

	private String state(AccountLine line) {
		if (!line.enabled()) {
			return writing.text("state.disabled");
		}
		return line.locked() ? writing.text("state.locked")
				: writing.text(line.fresh() ? "state.fresh" : "state.enabled");
	}

	private static String entered(Instant moment) {
		return (moment == null) ? null : MINUTES.format(moment);
	}

}
