package cn.denggao.diagrams;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

/** One running instance of a diagram, driven and asked by element ids. */
public final class DiagramCase {

	private final ProcessEngine engine;

	private final ProcessInstance instance;

	DiagramCase(ProcessEngine engine, ProcessInstance instance) {
		this.engine = engine;
		this.instance = instance;
	}

	/** Completes the one open task of this id. */
	public DiagramCase complete(String element, Object... variables) {
		engine.getTaskService().complete(task(element).getId(), Variables.of(variables));
		return this;
	}

	/** Runs the one job that waits at this timer or before this element. */
	public DiagramCase run(String element) {
		engine.getManagementService().executeJob(job(element).getId());
		return this;
	}

	/**
	 * Correlates a message to this case's business key, with variables for its receiver.
	 */
	public DiagramCase send(String message, Object... variables) {
		engine.getRuntimeService()
			.createMessageCorrelation(message)
			.processInstanceBusinessKey(instance.getBusinessKey())
			.setVariablesToTriggeredScope(Variables.of(variables))
			.correlateWithResult();
		return this;
	}

	/** The one running instance of a process this case has called. */
	public DiagramCase child(String key) {
		var children = children(key);
		assertThat(children).hasSize(1);
		return children.get(0);
	}

	/** All running instances of a process this case has called. */
	public List<DiagramCase> children(String key) {
		return engine.getRuntimeService()
			.createProcessInstanceQuery()
			.superProcessInstanceId(instance.getId())
			.processDefinitionKey(key)
			.list()
			.stream()
			.map(child -> new DiagramCase(engine, child))
			.toList();
	}

	/** The case that called this one. */
	public DiagramCase caller() {
		var id = engine.getHistoryService()
			.createHistoricProcessInstanceQuery()
			.processInstanceId(instance.getId())
			.singleResult()
			.getSuperProcessInstanceId();
		return new DiagramCase(engine,
				engine.getRuntimeService().createProcessInstanceQuery().processInstanceId(id).singleResult());
	}

	public Task task(String element) {
		return engine.getTaskService()
			.createTaskQuery()
			.processInstanceId(instance.getId())
			.taskDefinitionKey(element)
			.singleResult();
	}

	public Job job(String element) {
		return engine.getManagementService()
			.createJobQuery()
			.processInstanceId(instance.getId())
			.activityId(element)
			.singleResult();
	}

	public Object variable(String name) {
		return engine.getRuntimeService().getVariable(instance.getId(), name);
	}

	/** Everything stored on the instance itself, not in inner scopes. */
	public Map<String, Object> variables() {
		return engine.getRuntimeService().getVariables(instance.getId());
	}

	/** The values of this variable in all scopes of the instance. */
	public List<Object> localValues(String name) {
		return engine.getRuntimeService()
			.createVariableInstanceQuery()
			.processInstanceIdIn(instance.getId())
			.variableName(name)
			.list()
			.stream()
			.map(VariableInstance::getValue)
			.toList();
	}

	/** Adds one more instance to the running multi-instance body of a panel's seats. */
	public void addSeat() {
		engine.getRuntimeService()
			.createProcessInstanceModification(instance.getId())
			.startBeforeActivity("SubProcess_ReviewSeat")
			.execute();
	}

	public String businessKey() {
		return instance.getBusinessKey();
	}

	/** Stands exactly at these elements, once for each token, and nowhere else. */
	public DiagramCase standsAt(String... elements) {
		var tree = engine.getRuntimeService().getActivityInstance(instance.getId());
		assertThat(tree).as("running").isNotNull();
		assertThat(leaves(tree)).containsExactlyInAnyOrder(elements);
		return this;
	}

	public DiagramCase hasPassed(String... elementsInOrder) {
		assertThat(instance).hasPassedInOrder(elementsInOrder);
		return this;
	}

	/** Has completed none of these elements; a cancelled one is not completed. */
	public DiagramCase hasNotPassed(String... elements) {
		var completed = engine.getHistoryService()
			.createHistoricActivityInstanceQuery()
			.processInstanceId(instance.getId())
			.finished()
			.list()
			.stream()
			.filter(activity -> !activity.isCanceled())
			.map(HistoricActivityInstance::getActivityId);
		assertThat(completed).doesNotContain(elements);
		return this;
	}

	public DiagramCase hasEnded() {
		assertThat(instance).isEnded();
		return this;
	}

	private static Stream<String> leaves(ActivityInstance scope) {
		var jobs = Stream.of(scope.getChildTransitionInstances())
			.map(TransitionInstance::getActivityId)
			.filter(activity -> !isScope(activity)); // a finished seat waits for the
														// others
		var children = Stream.of(scope.getChildActivityInstances())
			.flatMap(child -> isScope(child.getActivityId()) ? leaves(child) : Stream.of(child.getActivityId()));
		return Stream.concat(jobs, children);
	}

	private static boolean isScope(String activity) {
		return activity.contains("SubProcess_");
	}

	/** Has ended well: the caller goes on. */
	public void hasGoneOn() {
		hasEnded();
		caller().standsAt("WentOn");
	}

	/** Has ended with the error that takes the project out of the programme. */
	public void hasLeftTheProgramme() {
		hasEnded();
		caller().standsAt("Closing");
	}

}
