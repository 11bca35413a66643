package cn.denggao.identity.domain;

import java.util.Map;
import java.util.Set;

import cn.denggao.identity.OpenAccount;
import cn.denggao.identity.Role;
import cn.denggao.identity.AccountChange;
import cn.denggao.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The system administrator opens an account, which can do nothing until the security
 * administrator grants a role.
 */
@Service
@Transactional
public class EnrollingPerson {

	private final AccountDesk desk;

	private final Accounts accounts;

	private final AccountRules rules;

	private final RoleSeats seats;

	private final OneTimePasswords oneTime;

	EnrollingPerson(AccountDesk desk, Accounts accounts, AccountRules rules, RoleSeats seats,
			OneTimePasswords oneTime) {
		this.desk = desk;
		this.accounts = accounts;
		this.rules = rules;
		this.seats = seats;
		this.oneTime = oneTime;
	}

	/** Answers the one-time password, which is kept nowhere else. */
	public String enroll(String login, String name, String organisation, String duty) {
		var officer = desk.officer(Role.SYS_ADMIN);
		var wish = new OpenAccount(login.strip(), name.strip(), organisation, Set.of(), "", duty.strip(), false);
		rules.checkPerson(wish);
		if (!organisation.equals(officer.organisation()) && !seats.exists(organisation)) {
			throw Refused.at("organisation", "identity.account.organisation");
		}
		if (accounts.existsByLogin(wish.login())) {
			throw Refused.at("login", "identity.account.login-taken", wish.login());
		}
		var account = Account.open(wish, "");
		var password = oneTime.lendTo(account);
		desk.opened(accounts.save(account));
		return password;
	}

	/** Puts right how the person is called and what the account is for. */
	public void correct(String login, String name, String duty) {
		desk.officer(Role.SYS_ADMIN);
		rules.checkName(name.strip(), duty.strip());
		var account = desk.locked(login);
		var facts = Map.of("before", account.name(), "after", name.strip());
		account.correct(name.strip(), duty.strip());
		desk.changed(account, AccountChange.ACCOUNT_CORRECTED, facts);
	}

}
