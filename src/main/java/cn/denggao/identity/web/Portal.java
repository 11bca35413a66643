package cn.denggao.identity.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import cn.denggao.identity.NavigationEntry;
import cn.denggao.identity.NavigationEntry.Section;
import cn.denggao.identity.Role;
import cn.denggao.identity.TopBarCounter;
import cn.denggao.kernel.Actor;

/** What the frame around a page shows; asked for by the layout, computed only then. */
public class Portal {

	private final Actor actor;

	private final String path;

	private final PortalParts parts;

	Portal(Actor actor, String path, PortalParts parts) {
		this.actor = actor;
		this.path = path;
		this.parts = parts;
	}

	public boolean isSignedIn() {
		return !actor.isSystem() && !actor.equals(Actor.visitor());
	}

	public String getPersonName() {
		return actor.name();
	}

	public String getOrganisationName() {
		return parts.organisationName(actor);
	}

	/** Message keys of the person's roles. */
	public List<String> getRoleKeys() {
		return roles().stream().map(Role::messageKey).toList();
	}

	/**
	 * Tabs on top for hospitals and visitors, a menu on the left for offices.
	 */
	public Frame getFrame() {
		if (!isSignedIn()) {
			return getLinks().isEmpty() ? Frame.NONE : Frame.TABS;
		}
		return roles().stream().anyMatch((role) -> role.office() == Role.Office.HOSPITAL) ? Frame.TABS : Frame.SIDE;
	}

	public List<Link> getLinks() {
		return parts.entriesFor(actor).stream().map(this::link).toList();
	}

	/** The left menu: headings with something under them. */
	public List<Heading> getHeadings() {
		return List.of(Section.values())
			.stream()
			.map(this::heading)
			.filter((heading) -> !heading.links().isEmpty())
			.toList();
	}

	public List<Counter> getCounters() {
		return parts.counters().stream().filter(each -> each.isFor(actor)).flatMap(this::counter).toList();
	}

	/** Whether this installation shows that people and hospitals are invented. */
	public boolean isDemonstration() {
		return parts.demonstration();
	}

	private List<Role> roles() {
		return actor.roles().stream().flatMap((code) -> Role.of(code).stream()).sorted().toList();
	}

	private Heading heading(Section section) {
		return new Heading("identity.section." + section.name().toLowerCase(Locale.ROOT),
				parts.entriesFor(actor)
					.stream()
					.filter((entry) -> entry.section() == section)
					.map(this::link)
					.toList());
	}

	private Link link(NavigationEntry entry) {
		return new Link(entry.key(), entry.path(), isCurrent(entry));
	}

	/** Of entries below each other the lowest alone is current. */
	private boolean isCurrent(NavigationEntry entry) {
		return entry.isCurrentAt(path) && parts.entriesFor(actor)
			.stream()
			.noneMatch((other) -> other.path().startsWith(entry.path() + "/") && other.isCurrentAt(path));
	}

	private Stream<Counter> counter(TopBarCounter counter) {
		var count = counter.countFor(actor);
		return (count > 0 || counter.showsNone()) ? Stream.of(new Counter(counter.key(), counter.path(), count))
				: Stream.empty();
	}

	/** How the menu stands. */
	public enum Frame {

		TABS, SIDE, NONE

	}

	/** One menu entry. */
	public record Link(String key, String path, boolean current) {
	}

	/** One heading of the left menu. */
	public record Heading(String key, List<Link> links) {
	}

	/** One numbered link of the top bar. */
	public record Counter(String key, String path, long count) {
	}

}
