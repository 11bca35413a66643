package cn.denggao.identity.domain;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

import cn.denggao.identity.OpenAccount;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.kernel.TypedText;
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
		checkPerson(wish);
		require(!wish.roles().isEmpty(), "roles", "identity.account.no-role");
		checkRoles("roles", wish.roles());
		checkPassword("password", wish.password());
	}

	void checkPerson(OpenAccount wish) {
		require(LOGIN.matcher(wish.login()).matches(), "login", "identity.account.login-pattern");
		checkName(wish.name(), wish.duty());
		require(ORGANISATION.matcher(wish.organisation()).matches(), "organisation", "identity.account.organisation");
	}

	void checkName(String name, String duty) {
		require(!name.isBlank() && TypedText.length(name) <= 60, "name", "identity.account.name-length");
		require(TypedText.length(duty) <= 120, "duty", "identity.account.duty-length");
		require(isPlain(name), "name", "identity.account.plain");
		require(isPlain(duty), "duty", "identity.account.plain");
	}

	/**
	 * The three officers of domain §5.1 are one duty each and no business duty beside.
	 */
	void checkRoles(String field, Set<Role> roles) {
		boolean officer = roles.stream().anyMatch((role) -> role.office() == Role.Office.OPERATION);
		require(!officer || roles.size() == 1, field, "identity.account.officers-apart");
	}

	void checkPassword(String field, String password) {
		if (password.length() < settings.shortestPassword()) {
			throw Refused.at(field, "identity.account.password-short", settings.shortestPassword());
		}
		require(password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_PASSWORD_BYTES, field,
				"identity.account.password-long");
	}

	/** Without signs that are invisible or turn the text around. */
	private static boolean isPlain(String text) {
		return text.codePoints()
			.map(Character::getType)
			.noneMatch((type) -> type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE);
	}

	private static void require(boolean kept, String field, String key) {
		if (!kept) {
			throw Refused.at(field, key);
		}
	}

}
