package cn.denggao.bench;

import java.util.List;
import java.util.Optional;

import cn.denggao.identity.AccountDirectory;
import cn.denggao.identity.AccountSummary;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;

/** Knows nobody: the bench's people have no accounts. */
final class PaperDirectory implements AccountDirectory {

	@Override
	public List<String> loginsOf(Role role, String organisationId) {
		return List.of();
	}

	@Override
	public List<String> loginsOf(Role role) {
		return List.of();
	}

	@Override
	public String nameOf(String login) {
		return login;
	}

	@Override
	public List<AccountSummary> membersOf(String group) {
		return List.of();
	}

	@Override
	public Optional<AccountSummary> find(String login) {
		return Optional.empty();
	}

	@Override
	public AccountSummary account(String login) {
		throw Refused.notFound();
	}

}
