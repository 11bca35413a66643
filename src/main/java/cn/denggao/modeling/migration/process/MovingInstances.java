package cn.denggao.modeling.migration.process;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import cn.denggao.engine.CaseObserver;
import cn.denggao.engine.CaseProjects;
import cn.denggao.engine.CasesMoved;
import cn.denggao.engine.CasesMoved.Case;
import cn.denggao.engine.CasesMoved.Given;
import cn.denggao.engine.CasesMoved.Step;
import cn.denggao.engine.TaskMoved;
import cn.denggao.modeling.migration.domain.HandedOver;
import cn.denggao.modeling.migration.domain.Route;
import cn.denggao.modeling.migration.domain.RunningCase;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.task.Task;

import org.springframework.stereotype.Component;

/**
 * Moves cases with everything that hangs on them: open tasks take the names drawn in the
 * new version, and whoever projects cases is told.
 */
@Component
class MovingInstances {

	private final RuntimeService runtime;

	private final RepositoryService repository;

	private final TaskService tasks;

	private final CaseProjects projects;

	private final HandingOver offices;

	private final List<CaseObserver> observers;

	private volatile Way last;

	MovingInstances(RuntimeService runtime, RepositoryService repository, TaskService tasks, CaseProjects projects,
			HandingOver offices, List<CaseObserver> observers) {
		this.runtime = runtime;
		this.repository = repository;
		this.tasks = tasks;
		this.projects = projects;
		this.offices = offices;
		this.observers = observers;
	}

	List<HandedOver> move(Route route, List<RunningCase> cases) {
		var instances = cases.stream().map(RunningCase::instance).toList();
		var way = way(route);
		var concerned = offices.concerned(way.handed, cases);
		runtime.newMigration(way.plan).processInstanceIds(instances).execute();
		rename(instances, way.steps);
		var about = projects.of(instances);
		var process = repository.getProcessDefinition(route.to()).getKey();
		var handed = offices.handOver(concerned, cases);
		var told = new CasesMoved(process, route.from(), route.to(), way.steps,
				cases.stream().map(one -> new Case(one.businessKey(), about.get(one.instance()))).toList(),
				handed.stream().map(one -> new Given(one.task(), Set.copyOf(one.to()))).toList());
		observers.forEach(observer -> observer.moved(told));
		return handed;
	}

	/** Versions never change, so what was read for the last cases serves the next. */
	private Way way(Route route) {
		var known = last;
		if (known == null || !known.route.equals(route)) {
			known = new Way(route, plan(route), places(route), offices.steps(route));
			last = known;
		}
		return known;
	}

	/** Timers and messages follow the new version; dates come from the same variables. */
	private MigrationPlan plan(Route route) {
		var plan = runtime.createMigrationPlan(route.from(), route.to());
		equal(route).stream()
			.filter(step -> step.getSourceActivityId().equals(route.steps().get(step.getSourceActivityId())))
			.forEach(step -> map(plan, step.getSourceActivityId(), step.getTargetActivityId(),
					step.isUpdateEventTrigger()));
		var catches = new DrawnProcess(repository.getBpmnModelInstance(route.from())).catches();
		route.steps()
			.entrySet()
			.stream()
			.filter(step -> !step.getKey().equals(step.getValue()))
			.forEach(step -> map(plan, step.getKey(), step.getValue(), catches.contains(step.getKey())));
		return plan.build();
	}

	private List<MigrationInstruction> equal(Route route) {
		return runtime.createMigrationPlan(route.from(), route.to())
			.mapEqualActivities()
			.updateEventTriggers()
			.build()
			.getInstructions();
	}

	/** What waits for a message or a date waits for the one drawn in the new version. */
	private static void map(MigrationPlanBuilder plan, String former, String present, boolean catches) {
		var mapped = plan.mapActivities(former, present);
		if (catches) {
			mapped.updateEventTrigger();
		}
	}

	private List<Step> places(Route route) {
		var drawn = new DrawnProcess(repository.getBpmnModelInstance(route.to()));
		return route.steps()
			.entrySet()
			.stream()
			.filter(step -> drawn.draws(step.getValue()))
			.map(step -> drawn.place(step.getKey(), step.getValue()))
			.toList();
	}

	private void rename(List<String> instances, List<Step> steps) {
		var drawn = steps.stream()
			.filter(step -> step.label() != null)
			.collect(Collectors.toMap(Step::present, Step::label, (one, same) -> same));
		tasks.createTaskQuery()
			.processInstanceIdIn(instances.toArray(String[]::new))
			.unlimitedList()
			.stream()
			.filter(task -> task.getName() != null && drawn.containsKey(task.getTaskDefinitionKey()))
			.forEach(task -> rename(task, drawn.get(task.getTaskDefinitionKey()) + codeIn(task)));
	}

	private void rename(Task task, String name) {
		if (!name.equals(task.getName())) {
			task.setName(name);
			tasks.saveTask(task);
		}
	}

	private static String codeIn(Task task) {
		var code = task.getName().indexOf(TaskMoved.CODE_FOLLOWS);
		return (code < 0) ? "" : task.getName().substring(code);
	}

	/** What all cases of one route have in common. */
	private record Way(Route route, MigrationPlan plan, List<Step> steps, Set<String> handed) {

	}

}
