package cn.denggao.identity.web;

import java.util.Comparator;
import java.util.List;

import cn.denggao.identity.NavigationEntry;
import cn.denggao.identity.TopBarCounter;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** What the modules put into the frame. */
@Component
class PortalParts {

	private final List<NavigationEntry> entries;

	private final List<TopBarCounter> counters;

	private final OrganisationDirectory organisations;

	private final boolean demonstration;

	PortalParts(List<NavigationEntry> entries, List<TopBarCounter> counters, OrganisationDirectory organisations,
			Environment environment) {
		this.organisations = organisations;
		this.entries = entries.stream().sorted(Comparator.comparingInt(NavigationEntry::order)).toList();
		this.counters = counters.stream().sorted(Comparator.comparingInt(TopBarCounter::order)).toList();
		this.demonstration = environment.acceptsProfiles(Profiles.of("demonstration"));
	}

	List<NavigationEntry> entriesFor(Actor actor) {
		return entries.stream().filter((entry) -> entry.isFor(actor)).toList();
	}

	List<TopBarCounter> counters() {
		return counters;
	}

	/** The organisation's name where it is known, else its code. */
	String organisationName(Actor actor) {
		if (actor.organisation().isBlank()) {
			return "";
		}
		try {
			return organisations.nameOf(OrganisationId.of(actor.organisation()));
		}
		catch (Refused unknown) {
			return actor.organisation();
		}
	}

	boolean demonstration() {
		return demonstration;
	}

}
