package cn.denggao.identity.domain;

import cn.denggao.identity.OpenAccount;
import cn.denggao.identity.OpeningAccounts;
import cn.denggao.kernel.Refused;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class KeepingAccounts implements OpeningAccounts {

	private final Accounts accounts;

	private final AccountRules rules;

	private final PasswordEncoder passwords;

	private final AccountDesk desk;

	KeepingAccounts(Accounts accounts, AccountRules rules, PasswordEncoder passwords, AccountDesk desk) {
		this.accounts = accounts;
		this.rules = rules;
		this.passwords = passwords;
		this.desk = desk;
	}

	@Override
	public void open(OpenAccount command) {
		rules.check(command);
		if (accounts.existsByLogin(command.login())) {
			throw Refused.at("login", "identity.account.login-taken", command.login());
		}
		desk.opened(accounts.save(Account.open(command, passwords.encode(command.password()))));
	}

	@Override
	public void openIfAbsent(OpenAccount command) {
		if (!accounts.existsByLogin(command.login())) {
			open(command);
		}
	}

}
