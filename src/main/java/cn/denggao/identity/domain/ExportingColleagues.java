package cn.denggao.identity.domain;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import cn.denggao.identity.Role;
import cn.denggao.identity.domain.WritingPeople.People;
import cn.denggao.sheet.Destination;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the people of the own hospital as a workbook, with the columns of the page. */
@Service
@Transactional
public class ExportingColleagues {

	private static final List<String> COLUMNS = List.of("account.name", "sign-in.login", "accounts.role",
			"account.duty", "accounts.state");

	private final ReadingColleagues reading;

	private final WritingPeople writing;

	ExportingColleagues(ReadingColleagues reading, WritingPeople writing) {
		this.reading = reading;
		this.writing = writing;
	}

	/** Everybody of the page, by login. */
	public void write(Destination destination) throws IOException {
		var rows = reading.all().stream().map(this::cells).toList();
		writing.write(new People("identity.colleagues-exported", writing.text("colleagues"), Map.of(), rows.size(),
				COLUMNS, rows), destination);
	}

	private List<Object> cells(Account person) {
		var roles = person.terms().entrySet().stream().map(each -> held(each.getKey(), each.getValue())).toList();
		return List.of(person.name(), person.login(), writing.roles(roles), person.duty(),
				writing.text(person.enabled() ? "state.enabled" : "state.disabled"));
	}

	private String held(Role role, LocalDate until) {
		return until.equals(RoleTerm.UNLIMITED) ? writing.named(role)
				: writing.named(role) + " " + writing.text("colleagues.until", until);
	}

}
