package cn.denggao.engine;

import org.camunda.bpm.engine.RuntimeService;

import org.springframework.stereotype.Component;

/** Knows which project a running case is about. */
@Component
public class CaseProjects {

	private final RuntimeService runtime;

	CaseProjects(RuntimeService runtime) {
		this.runtime = runtime;
	}

	/** Id of the project, or null for a case that is about none. */
	public String of(String instance) {
		return (String) runtime.getVariable(instance, "projectId");
	}

}
