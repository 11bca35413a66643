package cn.denggao.organisation;

import java.time.LocalDate;

/**
 * A region of GB/T 2260.
 *
 * @param parent code of the region above, null for a province
 * @param capital whether it is its province's capital city
 * @param validFrom first day of the code, null if as old as the system
 * @param validTo last day of the code, null while valid
 * @param successor code that took its place, or null
 */
public record RegionSummary(String code, String name, Level level, String parent, boolean capital, LocalDate validFrom,
		LocalDate validTo, String successor) {
}
