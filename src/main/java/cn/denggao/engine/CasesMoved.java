package cn.denggao.engine;

import java.util.List;
import java.util.Set;

/**
 * Running cases were moved to another version of their process, all the same way.
 *
 * @param steps every step of the former version that has a place in the new one
 * @param given tasks that were given to another office with their step
 */
public record CasesMoved(String process, String from, String to, List<Step> steps, List<Case> cases,
		List<Given> given) {

	/**
	 * One of them.
	 *
	 * @param project id of the project concerned, or null
	 */
	public record Case(String businessKey, String project) {

	}

	/**
	 * A task that nobody has claimed any longer.
	 *
	 * @param principals groups and people who may do it now
	 */
	public record Given(String taskId, Set<String> principals) {

	}

	/**
	 * Where a step is found in the new version, and as what it is drawn there.
	 *
	 * @param milestone milestone code drawn on the step, or null
	 * @param visibility HOSPITAL, PUBLIC or INTERNAL as drawn, or null
	 * @param form Camunda Form id, or null
	 */
	public record Step(String former, String present, String label, String milestone, String visibility, String form) {

	}

}
