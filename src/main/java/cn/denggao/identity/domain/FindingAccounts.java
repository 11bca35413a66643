package cn.denggao.identity.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationDirectory;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks through the accounts for administrators. */
@Component
@Transactional(readOnly = true)
public class FindingAccounts {

	private static final String SEARCH = """
			select a.login, a.name, a.organisation_id, a.enabled, coalesce(a.locked_until > app_now(), false),
				a.one_time_until is not null, a.entered_at,
				array(select r.role from identity_account_role r where r.login = a.login order by r.role)
			from identity_account a
			where (a.login like :like or a.name like :like or a.organisation_id in (:organisations))
				and (:role = '' or exists (select from identity_account_role r where r.login = a.login and r.role = :role))
				and (:state = '' or (:state = 'enabled') = a.enabled)
			""";

	private final NamedParameterJdbcTemplate database;

	private final Accounts accounts;

	private final OrganisationDirectory organisations;

	FindingAccounts(NamedParameterJdbcTemplate database, Accounts accounts, OrganisationDirectory organisations) {
		this.database = database;
		this.accounts = accounts;
		this.organisations = organisations;
	}

	/**
	 * Accounts whose login, name or organisation contains the text, by login.
	 * @param role role code, or empty for any
	 * @param state {@code enabled}, {@code disabled} or empty
	 */
	public Page<AccountLine> find(String text, String role, String state, PageRequest page) {
		var wanted = Map.of("like", "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%", "organisations",
				organisationsNamed(text), "role", role, "state", state, "size", page.getPageSize(), "from",
				page.getOffset());
		long total = database.queryForObject("select count(*) from (" + SEARCH + ") found", wanted, Long.class);
		return new PageImpl<>(
				database.query(SEARCH + " order by a.login limit :size offset :from", wanted, FindingAccounts::line),
				page, total);
	}

	/** One account with everything an administrator may see of it. */
	public Account account(String login) {
		return accounts.findByLogin(login).orElseThrow(Refused::notFound);
	}

	private List<String> organisationsNamed(String text) {
		return Stream
			.concat(Stream.of(Map.entry(text, text)),
					Stream.concat(
							organisations.authorities().stream().map((one) -> Map.entry(one.id().value(), one.name())),
							organisations.hospitals().stream().map((one) -> Map.entry(one.id().value(), one.name()))))
			.filter((one) -> one.getValue().contains(text))
			.map(Map.Entry::getKey)
			.toList();
	}

	private static AccountLine line(ResultSet row, int index) throws SQLException {
		var entered = row.getObject(7, OffsetDateTime.class);
		return new AccountLine(row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4),
				row.getBoolean(5), row.getBoolean(6), (entered != null) ? entered.toInstant() : null,
				Arrays.stream((String[]) row.getArray(8).getArray())
					.flatMap((code) -> Role.of(code).stream())
					.toList());
	}

}
