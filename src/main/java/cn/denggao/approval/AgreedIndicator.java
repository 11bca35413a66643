package cn.denggao.approval;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;

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

}
