package cn.denggao.identity;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.denggao.kernel.Actor;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * One entry of the main menu. A module declares a bean per entry.
 *
 * @param key message key of the label
 * @param path where it leads; also marks the entry as current for pages below it
 * @param section heading of the left menu it stands under; tabs ignore it
 * @param order smaller comes first
 * @param roles who sees it; none for visitors who have not signed in
 * @param covered pages elsewhere that also mark the entry as current
 */
public record NavigationEntry(String key, String path, Section section, int order, Set<Role> roles,
		Set<PathPattern> covered) {

	public NavigationEntry {
		roles = Set.copyOf(roles);
		covered = Set.copyOf(covered);
	}

	public NavigationEntry(String key, String path, Section section, int order, Set<Role> roles) {
		this(key, path, section, order, roles, Set.of());
	}

	public static NavigationEntry of(String key, String path, Section section, int order, Role... roles) {
		return new NavigationEntry(key, path, section, order, Set.of(roles));
	}

	/** One that people see who have not signed in. */
	public static NavigationEntry forVisitors(String key, String path, int order) {
		return new NavigationEntry(key, path, Section.APPROVAL, order, Set.of());
	}

	/** Whether it stands in this person's menu. */
	public boolean isFor(Actor actor) {
		return roles.isEmpty() ? actor.equals(Actor.visitor())
				: roles.stream().anyMatch(role -> actor.has(role.code()));
	}

	/** The same, current on the pages below these segments of a project as well. */
	public NavigationEntry withPagesOfProjects(String... segments) {
		return covering(Arrays.stream(segments).map(segment -> "/projects/{project}/" + segment + "/**"));
	}

	/** The same, current on the page of a project itself as well. */
	public NavigationEntry withProjects() {
		return covering(Stream.of("/projects/{project}"));
	}

	/** The same, current on a page elsewhere and those below it as well. */
	public NavigationEntry withPagesBelow(String page) {
		return covering(Stream.of(page, page + "/**"));
	}

	private NavigationEntry covering(Stream<String> patterns) {
		var more = patterns.map(PathPatternParser.defaultInstance::parse);
		return new NavigationEntry(key, path, section, order, roles,
				Stream.concat(covered.stream(), more).collect(Collectors.toSet()));
	}

	/** Whether a page belongs to this entry. */
	public boolean isCurrentAt(String page) {
		var address = PathContainer.parsePath(page);
		return page.equals(path) || page.startsWith(path + "/")
				|| covered.stream().anyMatch(pattern -> pattern.matches(address));
	}

	/** The headings of the left menu, in order; named {@code identity.section.*}. */
	public enum Section {

		WORK, APPROVAL, REVIEW, CONSTRUCTION, CONFIGURATION

	}

}
