package cn.denggao.kernel;

import java.util.Set;

/**
 * Who acts: login, the name people know, the organisation acted for and the roles held
 * there (role codes of domain §5.1).
 */
public record Actor(String login, String name, String organisation, Set<String> roles) {

	private static final String SYSTEM = "system";

	/** The program itself: timers, batches, the daily walk. */
	public static Actor system() {
		return new Actor(SYSTEM, SYSTEM, "", Set.of());
	}

	/** Somebody who has not signed in. */
	public static Actor visitor() {
		return new Actor("visitor", "visitor", "", Set.of());
	}

	public boolean has(String role) {
		return roles.contains(role);
	}

	public boolean isSystem() {
		return SYSTEM.equals(login);
	}

}
