package cn.denggao.engine;

import java.util.Date;
import java.util.Map;
import java.util.Optional;

import cn.denggao.kernel.Refused;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;

import org.springframework.stereotype.Component;

/**
 * Finds and completes a task by process, case and element, so that a stale or foreign
 * task id can never complete the wrong step.
 */
@Component
public class OpenTasks {

	private final TaskService tasks;

	OpenTasks(TaskService tasks) {
		this.tasks = tasks;
	}

	/**
	 * Completes the one open task of this element in this case.
	 * @throws Refused (409) if there is none any more
	 */
	@SafeVarargs
	public final void complete(String process, String businessKey, String element,
			Map.Entry<String, Object>... variables) {
		tasks.complete(require(process, businessKey, element).getId(), Map.ofEntries(variables));
	}

	/**
	 * Completes the one open task of this element whose scope holds this value; for steps
	 * that may be open several times in one case.
	 * @throws Refused (409) if there is none any more
	 */
	@SafeVarargs
	public final void completeWhere(String process, String businessKey, String element, Map.Entry<String, Object> scope,
			Map.Entry<String, Object>... variables) {
		var task = findWhere(process, businessKey, element, scope)
			.orElseThrow(() -> Refused.tooLate("engine.task-no-longer-open"));
		tasks.complete(task.getId(), Map.ofEntries(variables));
	}

	/** Whether such a task is open. */
	public boolean isOpenWhere(String process, String businessKey, String element, Map.Entry<String, Object> scope) {
		return findWhere(process, businessKey, element, scope).isPresent();
	}

	/**
	 * What the scope of an open task holds, e.g. which of several payments it is about.
	 */
	public <T> T valueOf(String taskId, ProcessVariable<T> variable) {
		return variable.ofStored(tasks.getVariable(taskId, variable.name()));
	}

	public boolean isOpen(String process, String businessKey, String element) {
		return find(process, businessKey, element).isPresent();
	}

	/** The id of the open task, for a link to it. */
	public Optional<String> idOf(String process, String businessKey, String element) {
		return find(process, businessKey, element).map(Task::getId);
	}

	/**
	 * Moves the date shown beside the task; timers are moved by their process's own
	 * adapter.
	 */
	public void due(String process, String businessKey, String element, Date due) {
		tasks.setDueDate(require(process, businessKey, element).getId(), due);
	}

	private Task require(String process, String businessKey, String element) {
		return find(process, businessKey, element).orElseThrow(() -> Refused.tooLate("engine.task-no-longer-open"));
	}

	private Optional<Task> findWhere(String process, String businessKey, String element,
			Map.Entry<String, Object> scope) {
		return open(process, businessKey, element).list()
			.stream()
			.filter(task -> scope.getValue().equals(tasks.getVariable(task.getId(), scope.getKey())))
			.findFirst();
	}

	private Optional<Task> find(String process, String businessKey, String element) {
		return Optional.ofNullable(open(process, businessKey, element).singleResult());
	}

	private TaskQuery open(String process, String businessKey, String element) {
		return tasks.createTaskQuery()
			.processDefinitionKey(process)
			.processInstanceBusinessKey(businessKey)
			.taskDefinitionKey(element);
	}

}
