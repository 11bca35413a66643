package cn.denggao.guards.violations.layers.domain;

import cn.denggao.guards.violations.layers.web.PublicController;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.context.Context;

/** Breaks the rules of the domain. */
class EngineAware implements ExecutionListener {

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final PublicController page;

	EngineAware(RuntimeService runtime, TaskService tasks, PublicController page) {
		this.runtime = runtime;
		this.tasks = tasks;
		this.page = page;
	}

	@Override
	public void notify(DelegateExecution execution) {
		tasks.getTaskComments(execution.getId());
		runtime.setVariable(execution.getId(), String.valueOf(page), Context.getCommandContext().toString());
	}

}
