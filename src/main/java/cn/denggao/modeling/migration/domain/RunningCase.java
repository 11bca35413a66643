package cn.denggao.modeling.migration.domain;

import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;

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

	/** The same in the version in which its steps are found there. */
	String positionBy(Map<String, String> places) {
		return steps.stream().map(step -> places.getOrDefault(step, step)).sorted().collect(Collectors.joining(" "));
	}

}
