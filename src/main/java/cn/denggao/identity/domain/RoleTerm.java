package cn.denggao.identity.domain;

import java.time.LocalDate;

/** How long a role is held: up to and with a last day, which may be far away. */
public final class RoleTerm {

	/** Stored for a role without a term. */
	public static final LocalDate UNLIMITED = LocalDate.of(9999, 12, 31);

	private RoleTerm() {
	}

}
