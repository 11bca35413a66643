package cn.denggao.programme.domain;

import java.util.List;

import cn.denggao.organisation.AuthoritySummary;
import cn.denggao.organisation.Level;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;

import org.springframework.stereotype.Component;

/**
 * Finds the authorities that decide in a category, seen from the one that takes a pack
 * in: itself, the one above it, or each one below it (R000-06).
 */
@Component
class Deciders {

	private final OrganisationDirectory organisations;

	Deciders(OrganisationDirectory organisations) {
		this.organisations = organisations;
	}

	/** The authority itself; not found for whatever is none. */
	Decider itself(OrganisationId organisation) {
		return Decider.of(organisations.authority(organisation));
	}

	/** Who takes a pack in; one that is not recorded yet is a province's. */
	Decider importing(OrganisationId organisation) {
		return organisations.authorities()
			.stream()
			.filter(each -> each.id().equals(organisation))
			.findFirst()
			.map(Decider::of)
			.orElseGet(() -> new Decider(organisation.value(), Level.PROVINCE));
	}

	/** What people call it; its id if it is not recorded yet. */
	String nameOf(OrganisationId organisation) {
		return organisations.authorities()
			.stream()
			.filter(each -> each.id().equals(organisation))
			.map(AuthoritySummary::name)
			.findFirst()
			.orElse(organisation.value());
	}

	/** The region's code; its id for the nation's and one that is not recorded yet. */
	String regionOf(OrganisationId organisation) {
		return organisations.authorities()
			.stream()
			.filter(each -> each.id().equals(organisation) && each.region() != null)
			.map(AuthoritySummary::region)
			.findFirst()
			.orElse(organisation.value());
	}

	/**
	 * Those of this level in one line with the organisation; empty if there are none. One
	 * that is not recorded yet is a province's.
	 */
	List<Decider> at(Level tier, OrganisationId organisation) {
		var all = organisations.authorities();
		return all.stream()
			.filter(each -> each.id().equals(organisation))
			.findFirst()
			.map(own -> inLine(tier, own, all))
			.orElseGet(() -> (tier == Level.PROVINCE) ? List.of(new Decider(organisation.value(), tier)) : List.of());
	}

	private List<Decider> inLine(Level tier, AuthoritySummary own, List<AuthoritySummary> all) {
		return all.stream()
			.filter(each -> each.level() == tier && (isAbove(each, own) || isAbove(own, each)))
			.map(Decider::of)
			.toList();
	}

	/** Also of itself. */
	private boolean isAbove(AuthoritySummary higher, AuthoritySummary lower) {
		return higher.level() == Level.NATION || lower.id().equals(higher.id())
				|| lower.superior() != null && isAbove(higher, organisations.authority(lower.superior()));
	}

}
