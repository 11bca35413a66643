package cn.denggao.programme.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import cn.denggao.programme.domain.LargestRemainder.Claim;

/**
 * From what places are proposed by population (R000-10, R000-11).
 *
 * @param places to be shared, all of them
 * @param year of the population figures
 * @param source of the population figures
 * @param floor places that every unit gets before the others are shared
 * @param tilt factor of the population outside the capital, 1 for none
 */
public record Allocation(int places, int year, String source, int floor, BigDecimal tilt, List<Unit> units) {

	public Allocation {
		units = List.copyOf(units);
	}

	/** Places by unit; together exactly as many as there are. */
	Map<String, Integer> proposal() {
		var claims = units.stream()
			.map(unit -> new Claim(unit.id(), unit.name(), unit.population(), unit.capital() ? BigDecimal.ONE : tilt,
					unit.capital(), unit.first()))
			.toList();
		var shared = new TreeMap<>(LargestRemainder.share(places - floor * units.size(), claims));
		shared.replaceAll((unit, more) -> more + floor);
		return shared;
	}

	/** Places per unit on average, two decimals. */
	public BigDecimal average() {
		return BigDecimal.valueOf(places).divide(BigDecimal.valueOf(units.size()), 2, RoundingMode.HALF_UP);
	}

	/** Residents of all units. */
	public long population() {
		return units.stream().mapToLong(Unit::population).sum();
	}

	/**
	 * A unit that takes part.
	 *
	 * @param population residents of its region
	 * @param capital whether its region is the province's capital
	 * @param first whether it comes first where all else is equal
	 */
	public record Unit(String id, String name, long population, boolean capital, boolean first) {
	}

}
