package cn.denggao.engine;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.PvmScope;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.runtime.PvmExecutionImpl;

import org.springframework.stereotype.Component;

/**
 * The run of a sub-process, or of the case itself, in which a step stands: several runs
 * may go on side by side, each with decisions of its own. Asked only while the answer of
 * a form is taken.
 */
@Component
public class StepRuns {

	StepRuns() {
	}

	/** Sets a variable there, and for no other run. */
	public void decide(String taskId, Map.Entry<String, Object> variable) {
		runOf(task(taskId)).setVariableLocal(variable.getKey(), variable.getValue());
	}

	/** The other tasks that are open there. */
	public List<String> openBeside(String taskId) {
		var task = task(taskId);
		var run = runOf(task);
		return Context.getCommandContext()
			.getTaskManager()
			.findTasksByProcessInstanceId(task.getProcessInstanceId())
			.stream()
			.filter(other -> !other.getId().equals(taskId) && runOf(other) == run)
			.map(TaskEntity::getId)
			.toList();
	}

	private static TaskEntity task(String id) {
		return Context.getCommandContext().getTaskManager().findTaskById(id);
	}

	private static PvmExecutionImpl runOf(TaskEntity task) {
		PvmScope scope = task.getExecution().getActivity().getFlowScope();
		while (scope instanceof ActivityImpl loop
				&& loop.getActivityBehavior() instanceof MultiInstanceActivityBehavior) {
			scope = loop.getFlowScope();
		}
		return task.getExecution().findExecutionForFlowScope(scope);
	}

}
