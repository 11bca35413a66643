package cn.denggao.engine;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;

import org.springframework.stereotype.Component;

/**
 * Whether the drawing a case runs by has an element: cases of older versions, and
 * somebody's own drawings, may lack a way the program knows.
 */
@Component
public class DrawnWays {

	private final RuntimeService runtime;

	private final RepositoryService repository;

	DrawnWays(RuntimeService runtime, RepositoryService repository) {
		this.runtime = runtime;
		this.repository = repository;
	}

	/** False, too, where no such case runs. */
	public boolean has(String process, String businessKey, String element) {
		return runtime.createProcessInstanceQuery()
			.processDefinitionKey(process)
			.processInstanceBusinessKey(businessKey)
			.list()
			.stream()
			.map(running -> repository.getBpmnModelInstance(running.getProcessDefinitionId()))
			.anyMatch(drawn -> drawn.getModelElementById(element) != null);
	}

}
