package cn.denggao.application;

import java.util.Set;
import java.util.function.Predicate;

import cn.denggao.identity.Role;

/**
 * A page that a later stage keeps for each project. A module declares a bean per page;
 * the progress page leads there.
 *
 * @param milestone from which the page exists, as drawn in the diagram
 * @param key message key of its title
 * @param path where it is, below {@code /projects/<id>/}
 * @param order smaller comes first
 * @param readers who is led there; empty for everybody who sees the project
 */
public record ProjectPage(String milestone, String key, String path, int order, Set<Role> readers) {

	public ProjectPage {
		readers = Set.copyOf(readers);
	}

	public static ProjectPage of(String milestone, String key, String path, int order, Role... readers) {
		return new ProjectPage(milestone, key, path, order, Set.of(readers));
	}

	/**
	 * Whether it is for somebody.
	 * @param plays whether this person plays a role in the project
	 */
	public boolean isFor(Predicate<Role> plays) {
		return readers.isEmpty() || readers.stream().anyMatch(plays);
	}

}
