package cn.denggao.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;

import org.springframework.stereotype.Component;

/** Knows which project a running case is about. */
@Component
public class CaseProjects {

	private final RuntimeService runtime;

	CaseProjects(RuntimeService runtime) {
		this.runtime = runtime;
	}

	/** Id of the project by instance; cases that are about none are missing. */
	public Map<String, String> of(Collection<String> instances) {
		var projects = new HashMap<String, String>();
		runtime.createVariableInstanceQuery()
			.processInstanceIdIn(instances.toArray(String[]::new))
			.executionIdIn(instances.toArray(String[]::new))
			.variableName("projectId")
			.disableBinaryFetching()
			.unlimitedList()
			.forEach(found -> projects.put(found.getProcessInstanceId(), (String) found.getValue()));
		return projects;
	}

}
