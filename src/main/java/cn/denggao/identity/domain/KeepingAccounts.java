package cn.denggao.identity.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

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
		open(command, passwords::encode);
	}

	@Override
	public void openIfAbsent(OpenAccount command) {
		if (!accounts.existsByLogin(command.login())) {
			open(command);
		}
	}

	@Override
	public void openCast(Collection<OpenAccount> commands) {
		Map<String, String> hashes = new HashMap<>();
		commands.stream()
			.filter(command -> !accounts.existsByLogin(command.login()))
			.forEach(command -> open(command, password -> hashes.computeIfAbsent(password, passwords::encode)));
	}

	private void open(OpenAccount command, UnaryOperator<String> hashing) {
		rules.check(command);
		if (accounts.existsByLogin(command.login())) {
			throw Refused.at("login", "identity.account.login-taken", command.login());
		}
		desk.opened(accounts.save(Account.open(command, hashing.apply(command.password()))));
	}

}
