package cn.denggao.identity;

import java.util.Set;

/** What other modules may know of an account. */
public record AccountSummary(String login, String name, String organisation, Set<Role> roles, boolean enabled) {

	public AccountSummary {
		roles = Set.copyOf(roles);
	}

}
