package cn.denggao.identity;

import java.util.Set;

/**
 * One entry of the main menu. A module declares a bean per entry.
 *
 * @param key message key of the label
 * @param path where it leads; also marks the entry as current for pages below it
 * @param section heading of the left menu it stands under; tabs ignore it
 * @param order smaller comes first
 * @param roles who sees it
 */
public record NavigationEntry(String key, String path, Section section, int order, Set<Role> roles) {

	public NavigationEntry {
		roles = Set.copyOf(roles);
	}

	public static NavigationEntry of(String key, String path, Section section, int order, Role... roles) {
		return new NavigationEntry(key, path, section, order, Set.of(roles));
	}

	/** The headings of the left menu, in order; named {@code identity.section.*}. */
	public enum Section {

		WORK, APPROVAL, REVIEW, CONSTRUCTION, CONFIGURATION

	}

}
