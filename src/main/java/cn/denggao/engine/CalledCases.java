package cn.denggao.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;

import org.springframework.stereotype.Component;

/**
 * Puts to sleep and wakes all cases that a case has called, however deep: the engine's
 * own suspension does not reach them.
 */
@Component
public class CalledCases {

	private final RuntimeService runtime;

	private final ManagementService management;

	CalledCases(RuntimeService runtime, ManagementService management) {
		this.runtime = runtime;
		this.management = management;
	}

	/** The calling case itself stays awake: its own task ends the sleep. */
	public void suspend(String process, String businessKey) {
		below(process, businessKey).forEach(runtime::suspendProcessInstanceById);
	}

	/** Wakes them; each date still open is moved on by the pause, and its timer too. */
	public void wake(String process, String businessKey, Duration pause) {
		var instances = below(process, businessKey);
		instances.forEach(runtime::activateProcessInstanceById);
		instances.forEach(instance -> move(instance, pause));
	}

	private void move(String instance, Duration pause) {
		runtime.createVariableInstanceQuery()
			.processInstanceIdIn(instance)
			.list()
			.stream()
			.filter(variable -> variable.getValue() instanceof Date)
			.forEach(variable -> move(variable, pause));
		management.createJobQuery()
			.processInstanceId(instance)
			.timers()
			.list()
			.stream()
			.map(Job::getId)
			.forEach(job -> management.recalculateJobDuedate(job, false));
	}

	private void move(VariableInstance variable, Duration pause) {
		var date = ((Date) variable.getValue()).toInstant();
		runtime.setVariableLocal(variable.getExecutionId(), variable.getName(), Date.from(date.plus(pause)));
	}

	private List<String> below(String process, String businessKey) {
		var found = new ArrayList<String>();
		runtime.createProcessInstanceQuery()
			.processDefinitionKey(process)
			.processInstanceBusinessKey(businessKey)
			.list()
			.forEach(instance -> collect(instance.getId(), found));
		return found;
	}

	private void collect(String caller, List<String> found) {
		for (ProcessInstance called : runtime.createProcessInstanceQuery().superProcessInstanceId(caller).list()) {
			found.add(called.getId());
			collect(called.getId(), found);
		}
	}

}
