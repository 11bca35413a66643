package cn.denggao.programme.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import cn.denggao.kernel.Refused;
import cn.denggao.organisation.AuthoritySummary;
import cn.denggao.organisation.Level;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;

import org.springframework.stereotype.Component;

/** The units among which a round's places are shared: its authority and those below. */
@Component
class QuotaUnits {

	private final OrganisationDirectory organisations;

	QuotaUnits(OrganisationDirectory organisations) {
		this.organisations = organisations;
	}

	/**
	 * The authority, those right below it and those that are named; the authority first.
	 */
	List<AuthoritySummary> of(String authority, Collection<String> named) {
		var deciding = organisations.authority(OrganisationId.of(authority));
		return below(authority).stream()
			.filter(unit -> isRightBelow(unit, deciding) || named.contains(unit.id().value()))
			.toList();
	}

	/** Everybody else below, who can be given a row. */
	List<AuthoritySummary> others(String authority, Collection<String> shown) {
		return below(authority).stream().filter(unit -> !shown.contains(unit.id().value())).toList();
	}

	/** Refuses units of elsewhere as not found. */
	void require(String authority, Collection<String> units) {
		var known = below(authority).stream().map(AuthoritySummary::id).map(OrganisationId::value).toList();
		if (!known.containsAll(units)) {
			throw Refused.notFound();
		}
	}

	private List<AuthoritySummary> below(String authority) {
		var all = organisations.authorities();
		return all.stream()
			.filter(unit -> isUnder(unit, authority, all))
			.sorted(Comparator.comparing((AuthoritySummary unit) -> !unit.id().value().equals(authority))
				.thenComparing(unit -> unit.id().value()))
			.toList();
	}

	private static boolean isUnder(AuthoritySummary unit, String authority, List<AuthoritySummary> all) {
		for (var at = unit; at != null; at = superior(at, all)) {
			if (at.id().value().equals(authority)) {
				return true;
			}
		}
		return false;
	}

	private static AuthoritySummary superior(AuthoritySummary unit, List<AuthoritySummary> all) {
		return all.stream().filter(above -> isRightAbove(above, unit)).findFirst().orElse(null);
	}

	/** The nation is above provinces without being their superior in the tree. */
	private static boolean isRightAbove(AuthoritySummary above, AuthoritySummary unit) {
		return above.id().equals(unit.superior()) || above.level() == Level.NATION && unit.level() == Level.PROVINCE;
	}

	private static boolean isRightBelow(AuthoritySummary unit, AuthoritySummary authority) {
		return unit.id().equals(authority.id()) || isRightAbove(authority, unit);
	}

}
