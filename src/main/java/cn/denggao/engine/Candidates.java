package cn.denggao.engine;

import java.util.Set;
import java.util.TreeSet;

/**
 * Who may take a task: engine groups ({@code <role>-<organisation id>}) and single
 * logins.
 */
public record Candidates(Set<String> groups, Set<String> logins) {

	public Candidates {
		groups = Set.copyOf(groups);
		logins = Set.copyOf(logins);
	}

	/** The people who hold the role for the organisation. */
	public static Candidates role(String role, String organisation) {
		return new Candidates(Set.of(role + "-" + organisation), Set.of());
	}

	/** One person. */
	public static Candidates person(String login) {
		return new Candidates(Set.of(), Set.of(login));
	}

	public Candidates and(Candidates other) {
		var allGroups = new TreeSet<>(groups);
		allGroups.addAll(other.groups);
		var allLogins = new TreeSet<>(logins);
		allLogins.addAll(other.logins);
		return new Candidates(allGroups, allLogins);
	}

}
