package cn.denggao.guards.violations.layers.domain;

import cn.denggao.guards.violations.layers.web.PublicController;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.context.Context;

/** Breaks the rules of the domain. */
class EngineAware implements ExecutionListener {

	private final RuntimeService runtime;

	private final PublicController page;

	EngineAware(RuntimeService runtime, PublicController page) {
		this.runtime = runtime;
		this.page = page;
	}

	@Override
	public void notify(DelegateExecution execution) {
		runtime.setVariable(execution.getId(), String.valueOf(page), Context.getCommandContext().toString());
	}

}
