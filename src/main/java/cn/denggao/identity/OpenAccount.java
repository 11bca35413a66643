package cn.denggao.identity;

import java.util.Set;

/**
 * The wish to open an account.
 *
 * @param login pattern {@code [a-z][a-z0-9-]{2,31}}
 * @param password in clear, kept only as a hash; at least 12 characters
 * @param duty one line saying what the person does, shown beside a demonstration button
 * @param demonstration may be entered without a password in the demonstration profile
 */
public record OpenAccount(String login, String name, String organisation, Set<Role> roles, String password, String duty,
		boolean demonstration) {

	public OpenAccount {
		roles = Set.copyOf(roles);
	}

	/** Without the clear password. */
	@Override
	public String toString() {
		return "OpenAccount[" + login + "]";
	}

}
