package cn.denggao.engine.rehearsal;

import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.bpmn.behavior.AbstractBpmnActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.delegate.JavaDelegateInvocation;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;

/** Lets the real delegate work; if it refuses, the case goes on as the probe says. */
class RehearsedStep extends AbstractBpmnActivityBehavior {

	private final String element;

	private final Expression delegate;

	private final Sandbox sandbox;

	private final Probe probe;

	RehearsedStep(String element, Expression delegate, Sandbox sandbox, Probe probe) {
		this.element = element;
		this.delegate = delegate;
		this.sandbox = sandbox;
		this.probe = probe;
	}

	@Override
	public void execute(ActivityExecution execution) {
		var refusal = sandbox.attempt(() -> work(execution));
		probe.worked(element, refusal, execution.getVariables()).forEach(execution::setVariable);
		leave(execution);
	}

	private void work(ActivityExecution execution) {
		var bean = (JavaDelegate) delegate.getValue(execution);
		try {
			Context.getProcessEngineConfiguration()
				.getDelegateInterceptor()
				.handleInvocation(new JavaDelegateInvocation(bean, execution));
		}
		catch (RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
