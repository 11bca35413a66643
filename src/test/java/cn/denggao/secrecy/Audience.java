package cn.denggao.secrecy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import cn.denggao.identity.OpenAccount;
import cn.denggao.identity.OpeningAccounts;
import cn.denggao.identity.Role;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * One reader of every role there is, the hospital's own people and the panel's experts
 * among them, and somebody who is not signed in.
 */
@TestComponent
class Audience {

	private final OpeningAccounts accounts;

	private final JdbcTemplate database;

	private final PasswordEncoder passwords;

	Audience(OpeningAccounts accounts, JdbcTemplate database, PasswordEncoder passwords) {
		this.accounts = accounts;
		this.database = database;
		this.passwords = passwords;
	}

	/** Those most tempted, who try every id in every place. */
	Set<String> curious() {
		var chosen = new TreeSet<>(drafting());
		chosen.addAll(Set.of("prov1", "supervisor", "sysadmin", "sx01dept", ""));
		return chosen;
	}

	/** Everybody gets the same password. */
	List<Reader> gather(int port) {
		openMissingRoles();
		database.update("update identity_account set password_hash = ?", passwords.encode(Reader.PASSWORD));
		var logins = new TreeSet<String>();
		for (var role : Role.values()) {
			logins
				.addAll(some("select min(login) from identity_account_role where role = '%s'".formatted(role.code())));
		}
		logins.addAll(experts());
		var readers = new ArrayList<Reader>();
		logins.forEach(login -> readers.add(new Reader(login, port)));
		readers.add(new Reader("", port));
		return readers;
	}

	Reader one(String login, int port) {
		return new Reader(login, port);
	}

	/** Two who scored, one who is at it, one of the same panel who has done nothing. */
	private Set<String> experts() {
		var chosen = new TreeSet<String>();
		chosen.addAll(some("select expert from review_review where submitted_at is not null order by id limit 2"));
		chosen.addAll(drafting());
		chosen.addAll(some("""
				select expert from review_review where drafted_at is null and submitted_at is null and panel_id in
				(select panel_id from review_review where drafted_at is not null and submitted_at is null) limit 1"""));
		chosen.addAll(
				some("select login from review_expert where login not in (select expert from review_review) limit 1"));
		return chosen;
	}

	private List<String> drafting() {
		return some("select expert from review_review where drafted_at is not null and submitted_at is null");
	}

	private void openMissingRoles() {
		for (var role : Role.values()) {
			if (holders(role).isEmpty()) {
				accounts.open(new OpenAccount("reader-" + role.code(), "读者", "140000", Set.of(role),
						"Correct-horse-battery-9", "", false));
			}
		}
	}

	private List<String> holders(Role role) {
		return some("select login from identity_account_role where role = '%s' order by login limit 1"
			.formatted(role.code()));
	}

	private List<String> some(String query) {
		return database.queryForList(query, String.class);
	}

}
