package cn.denggao.tracking.domain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import cn.denggao.identity.Role;

/**
 * An office that a project waits for: never a person, and never an expert.
 *
 * @param organisation id of the organisation in which the role is held
 */
public record WaitingOffice(Role role, String organisation) {

	/** The longest code first: a leader's begins with that of the officer. */
	private static final List<Role> ROLES = Arrays.stream(Role.values())
		.filter(role -> role != Role.EXPERT && role != Role.EXPERT_LEADER)
		.sorted(Comparator.comparingInt((Role role) -> role.code().length()).reversed())
		.toList();

	private static final String EXPERTS = Role.EXPERT.groupIn("");

	/** The office of a group of the engine; none for experts and for logins. */
	static Optional<WaitingOffice> of(String principal) {
		if (principal.startsWith(EXPERTS)) {
			return Optional.empty();
		}
		return ROLES.stream()
			.filter(role -> principal.startsWith(role.groupIn("")))
			.findFirst()
			.map(role -> new WaitingOffice(role, principal.substring(role.groupIn("").length())));
	}

}
