package cn.denggao.modeling.migration.process;

import java.util.List;
import java.util.stream.Stream;

import cn.denggao.engine.CaseMoved;
import cn.denggao.engine.CaseObserver;
import cn.denggao.engine.CaseProjects;
import cn.denggao.engine.TaskMoved;
import cn.denggao.modeling.migration.domain.Route;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.task.Task;

import org.springframework.stereotype.Component;

/**
 * Moves one case with everything that hangs on it: open tasks take the names drawn in the
 * new version, and whoever projects cases is told.
 */
@Component
class MovingOneCase {

	private final RuntimeService runtime;

	private final RepositoryService repository;

	private final TaskService tasks;

	private final CaseProjects projects;

	private final List<CaseObserver> observers;

	MovingOneCase(RuntimeService runtime, RepositoryService repository, TaskService tasks, CaseProjects projects,
			List<CaseObserver> observers) {
		this.runtime = runtime;
		this.repository = repository;
		this.tasks = tasks;
		this.projects = projects;
		this.observers = observers;
	}

	void move(Route route, String instance) {
		var moved = runtime.createProcessInstanceQuery().processInstanceId(instance).singleResult();
		runtime.newMigration(plan(route)).processInstanceIds(instance).execute();
		var steps = places(route);
		steps.forEach(step -> rename(instance, step));
		var told = new CaseMoved(moved.getProcessDefinitionKey(), moved.getBusinessKey(), projects.of(instance),
				route.from(), route.to(), steps);
		observers.forEach(observer -> observer.moved(told));
	}

	/** Timers and messages follow the new version; dates come from the same variables. */
	private MigrationPlan plan(Route route) {
		var equal = runtime.createMigrationPlan(route.from(), route.to())
			.mapEqualActivities()
			.updateEventTriggers()
			.build()
			.getInstructions();
		var plan = runtime.createMigrationPlan(route.from(), route.to());
		equal.stream()
			.filter(step -> step.getSourceActivityId().equals(route.steps().get(step.getSourceActivityId())))
			.forEach(step -> {
				var mapped = plan.mapActivities(step.getSourceActivityId(), step.getTargetActivityId());
				if (step.isUpdateEventTrigger()) {
					mapped.updateEventTrigger();
				}
			});
		route.steps()
			.entrySet()
			.stream()
			.filter(step -> !step.getKey().equals(step.getValue()))
			.forEach(step -> plan.mapActivities(step.getKey(), step.getValue()));
		return plan.build();
	}

	private List<CaseMoved.Step> places(Route route) {
		var drawn = new DrawnProcess(repository.getBpmnModelInstance(route.to()));
		return route.steps()
			.entrySet()
			.stream()
			.filter(step -> drawn.draws(step.getValue()))
			.map(step -> drawn.place(step.getKey(), step.getValue()))
			.toList();
	}

	private void rename(String instance, CaseMoved.Step step) {
		open(instance, step.present()).filter(task -> step.label() != null && task.getName() != null).forEach(task -> {
			task.setName(step.label() + codeIn(task));
			tasks.saveTask(task);
		});
	}

	private Stream<Task> open(String instance, String step) {
		return tasks.createTaskQuery().processInstanceId(instance).taskDefinitionKey(step).list().stream();
	}

	private static String codeIn(Task task) {
		var code = task.getName().indexOf(TaskMoved.CODE_FOLLOWS);
		return (code < 0) ? "" : task.getName().substring(code);
	}

}
