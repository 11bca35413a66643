package cn.denggao.identity.domain;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;

/** What pages and the sign-in may know of accounts. */
@Service
public class ReadingAccounts {

	private final Accounts accounts;

	ReadingAccounts(Accounts accounts) {
		this.accounts = accounts;
	}

	public Optional<Account> find(String login) {
		return accounts.findByLogin(login);
	}

	/** The edition of an open account; sign-ins of an earlier one are over. */
	public Optional<Integer> editionOf(String login) {
		return accounts.editionOf(login);
	}

	/** The open accounts that a demonstration offers, by login. */
	public List<Account> played() {
		return accounts.findByDemonstrationTrueAndEnabledTrueOrderByLogin();
	}

}
