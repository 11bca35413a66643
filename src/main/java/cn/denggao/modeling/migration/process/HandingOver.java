package cn.denggao.modeling.migration.process;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import cn.denggao.engine.Candidates;
import cn.denggao.engine.CasesMoved.Given;
import cn.denggao.engine.ProcessContract;
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

	private final List<ProcessContract> contracts;

	HandingOver(RepositoryService repository, TaskService tasks, List<ProcessContract> contracts) {
		this.repository = repository;
		this.tasks = tasks;
		this.contracts = contracts;
	}

	/** Roles of the new step by former step, for steps whose office changes. */
	Map<String, Set<String>> offices(Route route) {
		var former = new DrawnProcess(repository.getBpmnModelInstance(route.from()));
		var present = new DrawnProcess(repository.getBpmnModelInstance(route.to()));
		var offices = new TreeMap<String, Set<String>>();
		route.steps().forEach((before, after) -> {
			var roles = present.roles(after);
			if (!before.equals(after) && !roles.isEmpty() && !roles.equals(former.roles(before))) {
				offices.put(before, roles);
			}
		});
		return offices;
	}

	/**
	 * Tasks of these cases that are to change hands; asked before the cases are moved.
	 */
	List<Task> concerned(Map<String, Set<String>> offices, Collection<RunningCase> cases) {
		if (offices.isEmpty()) {
			return List.of();
		}
		return tasks.createTaskQuery()
			.processInstanceIdIn(cases.stream().map(RunningCase::instance).toArray(String[]::new))
			.taskDefinitionKeyIn(offices.keySet().toArray(String[]::new))
			.unlimitedList();
	}

	/** Who may do them from now on. */
	List<Given> handOver(Map<String, Set<String>> offices, List<Task> concerned, Collection<RunningCase> cases,
			String process) {
		return concerned.stream()
			.map(task -> give(task, candidates(process, offices.get(task.getTaskDefinitionKey()), keyOf(task, cases))))
			.toList();
	}

	private static String keyOf(Task task, Collection<RunningCase> cases) {
		return cases.stream()
			.filter(one -> one.instance().equals(task.getProcessInstanceId()))
			.map(RunningCase::businessKey)
			.findFirst()
			.orElseThrow();
	}

	private Candidates candidates(String process, Set<String> roles, String businessKey) {
		var contract = contracts.stream().filter(one -> one.key().equals(process)).findFirst().orElseThrow();
		return roles.stream()
			.map(role -> contract.candidates(role, businessKey))
			.reduce(new Candidates(Set.of(), Set.of()), Candidates::and);
	}

	private Given give(Task task, Candidates to) {
		var id = task.getId();
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
		var principals = new TreeSet<>(to.groups());
		principals.addAll(to.logins());
		return new Given(id, principals);
	}

	private List<IdentityLink> links(String task) {
		return tasks.getIdentityLinksForTask(task)
			.stream()
			.filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
			.toList();
	}

	/** The roles of a text such as {@code hc-province, hc-city}. */
	static Set<String> rolesIn(String drawn) {
		var roles = new TreeSet<String>();
		if (drawn != null && !drawn.contains("{")) {
			Arrays.stream(drawn.split(",")).map(String::strip).filter(role -> !role.isEmpty()).forEach(roles::add);
		}
		return roles;
	}

}
