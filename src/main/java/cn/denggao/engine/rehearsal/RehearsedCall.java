package cn.denggao.engine.rehearsal;

import org.camunda.bpm.engine.impl.bpmn.behavior.AbstractBpmnActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.helper.BpmnExceptionHandler;
import org.camunda.bpm.engine.impl.core.model.CallableElement;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.engine.impl.util.CallableElementUtil;

/**
 * Takes a called process as one step: waits as long as it would run, then looks whether
 * it is there at all and comes back with what the probe says.
 */
class RehearsedCall extends AbstractBpmnActivityBehavior {

	private final String element;

	private final CallableElement called;

	private final Sandbox sandbox;

	private final Probe probe;

	RehearsedCall(String element, CallableElement called, Sandbox sandbox, Probe probe) {
		this.element = element;
		this.called = called;
		this.sandbox = sandbox;
		this.probe = probe;
	}

	@Override
	public void execute(ActivityExecution execution) {
		// waits for the signal that it has come back
	}

	@Override
	public void signal(ActivityExecution execution, String signal, Object nothing) throws Exception {
		var fault = sandbox.attempt(() -> CallableElementUtil.getProcessDefinitionToCall((ExecutionEntity) execution,
				execution.getTenantId(), called));
		var back = probe.called(element, fault, execution.getVariables());
		back.results().forEach(execution::setVariable);
		if (back.error() != null) {
			BpmnExceptionHandler.propagateError(back.error(), null, null, execution);
		}
		else {
			leave(execution);
		}
	}

}
