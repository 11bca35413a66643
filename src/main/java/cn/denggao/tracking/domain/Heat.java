package cn.denggao.tracking.domain;

import java.util.List;

/**
 * Where the cases of one version of a process are, and where it is slow.
 *
 * @param name of the process, as drawn
 * @param versions numbers of all versions, the newest first
 * @param steps where cases can stay, the slowest first
 * @param others what the program passes by itself
 * @param calendarComplete whether every day on the way has a calendar; without it no
 * working days are told
 */
public record Heat(String process, String name, int version, List<Integer> versions, List<StepHeat> steps,
		List<StepHeat> others, boolean calendarComplete) {

	/** Whether any project has ever been on this version. */
	public boolean isEmpty() {
		return steps.stream().noneMatch(StepHeat::isReached) && others.stream().noneMatch(StepHeat::isReached);
	}

	public int now() {
		return steps.stream().mapToInt(StepHeat::now).sum();
	}

	public int overdue() {
		return steps.stream().mapToInt(StepHeat::overdue).sum();
	}

	/** Steps at which no case has ever been. */
	public List<StepHeat> unreached() {
		return steps.stream().filter(step -> !step.isReached()).toList();
	}

}
