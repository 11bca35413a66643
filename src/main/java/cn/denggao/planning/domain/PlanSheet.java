package cn.denggao.planning.domain;

import java.util.List;
import java.util.SortedMap;

/**
 * One version to read.
 *
 * @param local whether the five inputs are asked for
 * @param course what has happened to it
 * @param missing fields that keep it from being proposed
 * @param versions the published ones of this plan, the newest first
 */
public record PlanSheet(PlanLine line, boolean local, PlanBlocks blocks, SortedMap<String, Outflow> outflows,
		SortedMap<String, Demand> demands, PlanCourse course, List<String> missing, List<PlanLine> versions) {

	public PlanSheet {
		missing = List.copyOf(missing);
		versions = List.copyOf(versions);
	}

	/** Whether it is published and another version has been since. */
	public boolean isOutdated() {
		return line.status() == PlanStatus.PUBLISHED && versions.get(0).number() > line.number();
	}

}
