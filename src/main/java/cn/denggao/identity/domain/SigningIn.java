package cn.denggao.identity.domain;

import java.time.Duration;
import java.util.Optional;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.events.SignInDecided;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides whether a login and a password let somebody in. Takes as long for an unknown
 * login as for a known one, and never says why not.
 */
@Service
@Transactional
public class SigningIn {

	private final Accounts accounts;

	private final PasswordEncoder passwords;

	private final SignInSettings settings;

	private final ApplicationEventPublisher events;

	private final String nobodysHash;

	private final OfficialClock clock;

	SigningIn(Accounts accounts, PasswordEncoder passwords, SignInSettings settings, OfficialClock clock,
			ApplicationEventPublisher events) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.settings = settings;
		this.clock = clock;
		this.events = events;
		this.nobodysHash = passwords.encode("nobody at all");
	}

	/**
	 * The account, or nothing when it is unknown, disabled, locked or the password wrong.
	 */
	public Optional<Account> check(String login, String password) {
		var account = accounts.lockByLogin(login);
		boolean matches = passwords.matches(password, account.map(Account::passwordHash).orElse(nobodysHash));
		return account.filter((found) -> decide(found, matches));
	}

	/** Wrong passwords in a row until an account is locked. */
	public int attempts() {
		return settings.attempts();
	}

	/** How long it stays locked. */
	public Duration lock() {
		return settings.lock();
	}

	/** Fewest characters of a new password. */
	public int shortestPassword() {
		return settings.shortestPassword();
	}

	private boolean decide(Account account, boolean matches) {
		var now = clock.now();
		boolean admitted = matches && account.admits(now);
		if (admitted) {
			account.entered(now);
		}
		else if (!account.lockedAt(now)) {
			account.failed(now, settings);
		}
		events.publishEvent(new SignInDecided(account.login(), admitted, account.lockedAt(now)));
		return admitted;
	}

}
