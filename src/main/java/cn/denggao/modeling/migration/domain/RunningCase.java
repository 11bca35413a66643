package cn.denggao.modeling.migration.domain;

import java.util.SortedSet;

/**
 * A running case and the steps at which it waits.
 *
 * @param instance process instance in the engine
 * @param businessKey id of the project, round, panel and so on
 * @param troubled whether a job of it, or of a case it has called, has failed for good
 */
public record RunningCase(String instance, String businessKey, SortedSet<String> steps, boolean troubled) {

	/** The steps in one text, by which equal positions are told. */
	public String position() {
		return String.join(" ", steps);
	}

}
