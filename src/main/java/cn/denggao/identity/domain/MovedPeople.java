package cn.denggao.identity.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import cn.denggao.identity.AccountChange;
import cn.denggao.identity.AccountSummary;
import cn.denggao.identity.MovingPeople;
import cn.denggao.identity.Role;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The system administrator moves people when organisations are merged. */
@Service
@Transactional
class MovedPeople implements MovingPeople {

	private final AccountDesk desk;

	private final Accounts accounts;

	MovedPeople(AccountDesk desk, Accounts accounts) {
		this.desk = desk;
		this.accounts = accounts;
	}

	@Override
	@Transactional(readOnly = true)
	public List<AccountSummary> of(String organisation) {
		return accounts.findByOrganisationOrderByLogin(organisation).stream().map(Account::summary).toList();
	}

	@Override
	public void move(Collection<String> logins, String organisation) {
		desk.officer(Role.SYS_ADMIN);
		logins.forEach((login) -> {
			var account = desk.locked(login);
			var former = account.organisation();
			account.moveTo(organisation);
			desk.changed(account, AccountChange.ORGANISATION_CHANGED,
					Map.of("former", former, "present", organisation));
		});
	}

}
