package cn.denggao.modeling.migration.process;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import cn.denggao.engine.Candidates;
import cn.denggao.engine.DrawnOffices;
import cn.denggao.modeling.migration.domain.HandedOver;
import cn.denggao.modeling.migration.domain.Route;
import cn.denggao.modeling.migration.domain.RunningCase;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;

import org.springframework.stereotype.Component;

/**
 * A task that was matched by hand with a step of another office goes to that office;
 * whoever had claimed it had claimed another task. All other tasks stay with whom they
 * are.
 */
@Component
class HandingOver {

	private final RepositoryService repository;

	private final TaskService tasks;

	private final DrawnOffices offices;

	HandingOver(RepositoryService repository, TaskService tasks, DrawnOffices offices) {
		this.repository = repository;
		this.tasks = tasks;
		this.offices = offices;
	}

	/** Former steps whose office changes with their place. */
	Set<String> steps(Route route) {
		var former = new DrawnProcess(repository.getBpmnModelInstance(route.from()));
		var present = new DrawnProcess(repository.getBpmnModelInstance(route.to()));
		var steps = new TreeSet<String>();
		route.steps().forEach((before, after) -> {
			var roles = present.roles(after);
			if (!before.equals(after) && !roles.isEmpty() && !roles.equals(former.roles(before))) {
				steps.add(before);
			}
		});
		return steps;
	}

	/**
	 * Tasks of these cases that are to change hands; asked before the cases are moved.
	 */
	List<Task> concerned(Set<String> steps, Collection<RunningCase> cases) {
		if (steps.isEmpty()) {
			return List.of();
		}
		return tasks.createTaskQuery()
			.processInstanceIdIn(cases.stream().map(RunningCase::instance).toArray(String[]::new))
			.taskDefinitionKeyIn(steps.toArray(String[]::new))
			.unlimitedList();
	}

	/**
	 * Gives them to whoever the new version names; asked after the cases were moved.
	 */
	List<HandedOver> handOver(List<Task> concerned, Collection<RunningCase> cases) {
		return concerned.stream().map(task -> handOver(task, keyOf(task, cases))).toList();
	}

	private HandedOver handOver(Task task, String businessKey) {
		var to = offices.of(task.getId());
		give(task.getId(), to);
		var principals = new TreeSet<>(to.groups());
		principals.addAll(to.logins());
		var name = tasks.createTaskQuery().taskId(task.getId()).singleResult().getName();
		return new HandedOver(businessKey, task.getId(), name, task.getAssignee(), List.copyOf(principals));
	}

	private static String keyOf(Task task, Collection<RunningCase> cases) {
		return cases.stream()
			.filter(one -> one.instance().equals(task.getProcessInstanceId()))
			.map(RunningCase::businessKey)
			.findFirst()
			.orElseThrow();
	}

	private void give(String id, Candidates to) {
		tasks.setAssignee(id, null);
		links(id).stream()
			.map(IdentityLink::getGroupId)
			.filter(Objects::nonNull)
			.forEach(group -> tasks.deleteCandidateGroup(id, group));
		links(id).stream()
			.map(IdentityLink::getUserId)
			.filter(Objects::nonNull)
			.forEach(login -> tasks.deleteCandidateUser(id, login));
		to.groups().forEach(group -> tasks.addCandidateGroup(id, group));
		to.logins().forEach(login -> tasks.addCandidateUser(id, login));
	}

	private List<IdentityLink> links(String task) {
		return tasks.getIdentityLinksForTask(task)
			.stream()
			.filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
			.toList();
	}

}
