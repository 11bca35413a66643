package cn.denggao.modeling.rehearsal.domain;

import java.util.List;
import java.util.Map;

/**
 * One element that the path came by.
 *
 * @param type BPMN element name, e.g. {@code userTask}
 * @param decision what was decided there, in words, or null
 * @param assumed what was taken as given instead of a real result, by variable
 * @param fault what it refused, or null
 * @param undone what had been left out before and may explain the refusal
 * @param task what there was to do, or null
 * @param notices what would have been sent
 */
public record PathStep(String element, String label, String type, String decision, Map<String, String> assumed,
		Fault fault, List<String> undone, TaskMet task, List<Notice> notices) {

	/** Whether the path goes on from here by what was assumed. */
	public boolean restsOnAssumption() {
		return !assumed.isEmpty() || (fault != null && fault.kind() != Fault.Kind.BROKEN);
	}

	public boolean hasFinding() {
		return fault != null && !fault.kind().isExplained();
	}

	/** A task that nobody in the case's organisations can take. */
	public boolean nobodyCanDo() {
		return task != null && task.holders() == 0 && !task.byAssumption();
	}

}
