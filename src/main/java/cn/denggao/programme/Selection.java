package cn.denggao.programme;

import java.util.Collection;
import java.util.List;

import cn.denggao.organisation.Level;

/**
 * Which applications a number is about (domain §5.8); an empty list selects all.
 *
 * @param tiers levels of the authority that decides
 * @param categories codes of the programme's categories
 * @param specialties codes; one stands for everything below it, too
 * @param regions region codes; one stands for everything within it, too
 * @param authorities ids from the supervision tree; one stands for everything below it,
 * too
 */
public record Selection(List<Level> tiers, List<String> categories, List<String> specialties, List<String> regions,
		List<String> authorities) {

	/** All applications. */
	public static final Selection ALL = new Selection(null, null, null, null, null);

	public Selection {
		tiers = (tiers == null) ? List.of() : List.copyOf(tiers);
		categories = (categories == null) ? List.of() : List.copyOf(categories);
		specialties = (specialties == null) ? List.of() : List.copyOf(specialties);
		regions = (regions == null) ? List.of() : List.copyOf(regions);
		authorities = (authorities == null) ? List.of() : List.copyOf(authorities);
	}

	/** Applications of a specialty and everything below it. */
	static Selection ofSpecialty(String code) {
		return new Selection(null, null, List.of(code), null, null);
	}

	/** Whether this category, decided at this level, is meant. */
	public boolean concerns(Level tier, String category) {
		return (tiers.isEmpty() || tiers.contains(tier)) && (categories.isEmpty() || categories.contains(category));
	}

	/**
	 * Whether an application is meant.
	 * @param around the hospital's region and those around it
	 * @param above the hospital's supervisor and those above it
	 */
	public boolean holds(Level tier, String category, String specialty, Collection<String> around,
			Collection<String> above) {
		return concerns(tier, category) && (specialties.isEmpty() || isUnder(specialty))
				&& (regions.isEmpty() || regions.stream().anyMatch(around::contains))
				&& (authorities.isEmpty() || authorities.stream().anyMatch(above::contains));
	}

	private boolean isUnder(String specialty) {
		return specialties.stream().anyMatch(code -> specialty.equals(code) || specialty.startsWith(code + "."));
	}

}
