package cn.denggao.identity.domain;

import java.util.Map;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.events.AccountChanged;
import cn.denggao.identity.AccountChange;
import cn.denggao.identity.events.SignInDecided;
import cn.denggao.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People choose their own password. A wrong present one counts like one at the door: the
 * refusal is kept.
 */
@Service
@Transactional(noRollbackFor = Refused.class)
public class ChoosingPassword {

	private final Accounts accounts;

	private final AccountRules rules;

	private final PasswordEncoder passwords;

	private final SignInSettings settings;

	private final OfficialClock clock;

	private final ApplicationEventPublisher events;

	ChoosingPassword(Accounts accounts, AccountRules rules, PasswordEncoder passwords, SignInSettings settings,
			OfficialClock clock, ApplicationEventPublisher events) {
		this.accounts = accounts;
		this.rules = rules;
		this.passwords = passwords;
		this.settings = settings;
		this.clock = clock;
		this.events = events;
	}

	/** Answers the account as it is now: sign-ins with the password before have ended. */
	public Account choose(String login, String present, String wanted) {
		var account = accounts.lockByLogin(login).filter(Account::enabled).orElseThrow(Refused::notFound);
		rules.checkPassword("password", wanted);
		if (wanted.equals(present) || wanted.contains(login)) {
			throw Refused.at("password", "identity.password.too-near");
		}
		requirePresent(account, present);
		account.choose(passwords.encode(wanted));
		events.publishEvent(new AccountChanged(login, AccountChange.PASSWORD_CHANGED, Map.of()));
		return account;
	}

	private void requirePresent(Account account, String present) {
		var now = clock.now();
		if (account.lockedAt(now)) {
			throw Refused.because("identity.password.locked");
		}
		if (!passwords.matches(present, account.passwordHash())) {
			account.failed(now, settings);
			events.publishEvent(new SignInDecided(account.login(), false, account.lockedAt(now)));
			throw Refused.at("present", "identity.password.wrong");
		}
	}

}
