package cn.denggao.tracking.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where one project stands.
 *
 * @param step the latest reached, 1 to 9
 * @param open steps in which something goes on; none at the end
 * @param steps all visits, oldest first
 * @param waits what is waited for now, with its time limit
 * @param diagrams diagrams the project has passed through, newest last
 */
public record Standing(int step, Set<Integer> open, List<Step> steps, List<Wait> waits, List<Passed> diagrams) {

	/**
	 * The timeline: milestones, newest first. What the program passes more than once
	 * stands there once, so does a period drawn in two diagrams; what was only waited for
	 * not at all.
	 */
	public List<Step> timeline() {
		var automatic = new HashSet<String>();
		var shown = new ArrayList<>(steps.stream()
			.filter(Step::isMilestone)
			.filter(step -> !step.isPastWait())
			.filter(step -> step.isTask() || automatic.add(step.isOpen() ? step.label() : step.milestone()))
			.toList());
		Collections.reverse(shown);
		return shown;
	}

	/** Whether a step has been reached and nothing goes on in it any more. */
	public boolean isBehind(int one) {
		return open.isEmpty() ? one < step : one <= step && !open.contains(one);
	}

	/** Whether a project that has not ended is in this step, perhaps in others too. */
	public boolean isIn(int one) {
		return open.isEmpty() ? one == step : open.contains(one);
	}

	/** Whether the project has come to a milestone, or past it. */
	public boolean hasReached(String milestone) {
		return steps.stream().anyMatch(step -> milestone.equals(step.milestone()));
	}

	/** The same with other time limits. */
	Standing waiting(List<Wait> limited) {
		return new Standing(step, open, steps, limited, diagrams);
	}

	/** The offices that an open step waits for; none if they are not told. */
	public List<WaitingOffice> officesOf(Step step) {
		return waits.stream()
			.filter(wait -> step.isOpen() && step.isTask() && wait.name().equals(step.label()))
			.flatMap(wait -> wait.offices().stream())
			.distinct()
			.toList();
	}

	/**
	 * An open task of the project.
	 *
	 * @param workingDaysLeft null without a time limit; negative when overdue
	 * @param offices those that may do it
	 */
	public record Wait(String name, Instant due, Integer workingDaysLeft, List<WaitingOffice> offices) {

	}

	/** One diagram with the state of its elements: done, now or next. */
	public record Passed(String definitionId, String process, String name, Map<String, String> states) {

		public Passed {
			states = new LinkedHashMap<>(states);
		}

	}

}
