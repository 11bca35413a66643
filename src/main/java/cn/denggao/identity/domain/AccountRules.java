package cn.denggao.identity.domain;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import cn.denggao.identity.OpenAccount;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import org.springframework.stereotype.Component;

/** What an account must look like before it is opened. */
@Component
class AccountRules {

	private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9-]{2,31}");

	private static final Pattern ORGANISATION = Pattern.compile("[A-Za-z0-9]{1,32}");

	/** bcrypt reads no further. */
	private static final int LONGEST_PASSWORD_BYTES = 72;

	private final SignInSettings settings;

	AccountRules(SignInSettings settings) {
		this.settings = settings;
	}

	void check(OpenAccount wish) {
		require(LOGIN.matcher(wish.login()).matches(), "login", "identity.account.login-pattern");
		require(!wish.name().isBlank() && wish.name().length() <= 60, "name", "identity.account.name-length");
		require(ORGANISATION.matcher(wish.organisation()).matches(), "organisation", "identity.account.organisation");
		require(!wish.roles().isEmpty(), "roles", "identity.account.no-role");
		checkOfficers(wish);
		checkPassword(wish.password());
	}

	/**
	 * The three officers of domain §5.1 are one duty each and no business duty beside.
	 */
	private void checkOfficers(OpenAccount wish) {
		boolean officer = wish.roles().stream().anyMatch((role) -> role.office() == Role.Office.OPERATION);
		require(!officer || wish.roles().size() == 1, "roles", "identity.account.officers-apart");
	}

	private void checkPassword(String password) {
		if (password.length() < settings.shortestPassword()) {
			throw Refused.at("password", "identity.account.password-short", settings.shortestPassword());
		}
		require(password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_PASSWORD_BYTES, "password",
				"identity.account.password-long");
	}

	private static void require(boolean kept, String field, String key) {
		if (!kept) {
			throw Refused.at(field, key);
		}
	}

}
