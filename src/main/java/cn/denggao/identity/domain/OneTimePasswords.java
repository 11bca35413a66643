package cn.denggao.identity.domain;

import java.security.SecureRandom;

import cn.denggao.calendar.OfficialClock;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Makes passwords that are handed over once and let their owner in only to choose
 * another: four groups without characters that look alike.
 */
@Component
class OneTimePasswords {

	private static final String SIGNS = "abcdefghjkmnpqrstuvwxyzACDEFGHJKLMNPQRTUVWXY34679";

	private static final int GROUP = 4;

	private static final int GROUPS = 4;

	private final SecureRandom chance = new SecureRandom();

	private final PasswordEncoder passwords;

	private final OfficialClock clock;

	private final SignInSettings settings;

	OneTimePasswords(PasswordEncoder passwords, OfficialClock clock, SignInSettings settings) {
		this.passwords = passwords;
		this.clock = clock;
		this.settings = settings;
	}

	/** Replaces the account's password; the answer is the only copy. */
	String lendTo(Account account) {
		var password = next();
		account.lend(passwords.encode(password), clock.now().plus(settings.oneTime()));
		return password;
	}

	private String next() {
		var password = new StringBuilder();
		for (int at = 0; at < GROUPS * GROUP; at++) {
			password.append((at > 0 && at % GROUP == 0) ? "-" : "")
				.append(SIGNS.charAt(chance.nextInt(SIGNS.length())));
		}
		return password.toString();
	}

}
