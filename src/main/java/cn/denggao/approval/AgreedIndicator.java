package cn.denggao.approval;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import cn.denggao.kernel.Attainment;
import cn.denggao.kernel.Direction;

/**
 * One indicator of an agreement: where the project starts and what it has promised.
 *
 * @param direction code of the indicator's direction as the programme defines it
 * @param core whether missing it alone fails the project
 * @param yearlyTargets by calendar year
 */
public record AgreedIndicator(String code, String name, String unit, String direction, boolean core,
		BigDecimal baseline, SortedMap<Integer, BigDecimal> yearlyTargets, BigDecimal termTarget) {

	public AgreedIndicator {
		yearlyTargets = new TreeMap<>(yearlyTargets);
	}

	/** Whether this value falls short of what was promised for the year (R000-31). */
	public boolean isBehind(int year, BigDecimal actual) {
		var promised = yearlyTargets.get(year);
		var way = Direction.valueOf(direction);
		if (promised == null || actual == null || !way.leads()) {
			return false;
		}
		return (way == Direction.HIGHER_BETTER) ? actual.compareTo(promised) < 0 : actual.compareTo(promised) > 0;
	}

	/** How far this value is on the way to the term target, if there is a way to go. */
	public Optional<Attainment> attained(BigDecimal actual) {
		var way = Direction.valueOf(direction);
		return way.leads() ? Optional.of(Attainment.of(way, baseline, termTarget, actual)) : Optional.empty();
	}

}
