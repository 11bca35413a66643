package cn.denggao.identity.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import cn.denggao.identity.AccountDirectory;
import cn.denggao.identity.AccountSummary;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class LookingUpAccounts implements AccountDirectory {

	private final Accounts accounts;

	LookingUpAccounts(Accounts accounts) {
		this.accounts = accounts;
	}

	@Override
	public List<String> loginsOf(Role role, String organisationId) {
		return accounts.holding(role, organisationId).stream().map(Account::login).toList();
	}

	@Override
	public List<String> loginsOf(Role role) {
		return accounts.loginsHolding(role);
	}

	@Override
	public String nameOf(String login) {
		return accounts.findByLogin(login).map(Account::name).orElse(login);
	}

	@Override
	public List<AccountSummary> membersOf(String group) {
		return Arrays.stream(Role.values())
			.filter((role) -> group.startsWith(role.code() + "-"))
			.flatMap((role) -> accounts.holding(role, group.substring(role.code().length() + 1)).stream())
			.map(Account::summary)
			.toList();
	}

	@Override
	public Optional<AccountSummary> find(String login) {
		return accounts.findByLogin(login).map(Account::summary);
	}

	@Override
	public AccountSummary account(String login) {
		return find(login).orElseThrow(Refused::notFound);
	}

}
