package cn.denggao.organisation;

import java.util.List;

/**
 * What a table of regions changes.
 *
 * @param rows how many rows it has
 * @param added codes that are new
 * @param changed codes of which something is told differently
 */
public record RegionPlan(int rows, List<RegionSummary> added, List<Changed> changed) {

	/** Whether everything is known already. */
	public boolean isEmpty() {
		return added.isEmpty() && changed.isEmpty();
	}

	/** A region as it was and as it will be. */
	public record Changed(RegionSummary before, RegionSummary after) {
	}

}
