package cn.denggao.identity.domain;

import java.util.Map;

import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.identity.events.AccountChanged;
import cn.denggao.identity.AccountChange;
import cn.denggao.identity.events.AccountOpened;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What every act on somebody else's account needs: the officer, the account, the trace.
 */
@Component
class AccountDesk {

	private final Accounts accounts;

	private final EngineAccounts engine;

	private final CurrentActor current;

	private final ApplicationEventPublisher events;

	AccountDesk(Accounts accounts, EngineAccounts engine, CurrentActor current, ApplicationEventPublisher events) {
		this.accounts = accounts;
		this.engine = engine;
		this.current = current;
		this.events = events;
	}

	/**
	 * Who acts, if that is one of these officers; for all others the act is not there.
	 */
	Actor officer(Role... officers) {
		var actor = current.get();
		for (var officer : officers) {
			if (actor.has(officer.code())) {
				return actor;
			}
		}
		throw Refused.notFound();
	}

	Account locked(String login) {
		return accounts.lockByLogin(login).orElseThrow(Refused::notFound);
	}

	/** Refused if nobody else could do this officer's work. */
	void requireAnother(Account account, String key) {
		for (var role : account.roles()) {
			if (role.office() == Role.Office.OPERATION && account.enabled()
					&& accounts.lockHolding(role).stream().allMatch((one) -> one.login().equals(account.login()))) {
				throw Refused.because(key, account.name());
			}
		}
	}

	void opened(Account account) {
		engine.provision(account);
		events.publishEvent(new AccountOpened(account.login(), account.organisation()));
	}

	/** The engine learns of it, and so does the audit trail. */
	void changed(Account account, AccountChange change, Map<String, String> facts) {
		engine.provision(account);
		events.publishEvent(new AccountChanged(account.login(), change, facts));
	}

}
