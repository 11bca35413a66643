package cn.denggao.engine.rehearsal;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallableElementActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.ErrorEndEventActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.ServiceTaskDelegateExpressionActivityBehavior;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityBehavior;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/**
 * Hangs the probe on a definition that was deployed in this sandbox. The definition is
 * the sandbox's own: nobody else has it, and it is forgotten with the sandbox.
 */
final class Instruments {

	private final Sandbox sandbox;

	private final Probe probe;

	private final ProcessEngineConfigurationImpl engine;

	private final BpmnModelInstance drawn;

	Instruments(Sandbox sandbox, Probe probe, ProcessEngineConfigurationImpl engine, BpmnModelInstance drawn) {
		this.sandbox = sandbox;
		this.probe = probe;
		this.engine = engine;
		this.drawn = drawn;
	}

	void attachTo(String definition) {
		attach(engine.getDeploymentCache().findProcessDefinitionFromCache(definition));
	}

	private void attach(ScopeImpl scope) {
		for (var activity : scope.getActivities()) {
			activity.addBuiltInListener(ExecutionListener.EVENTNAME_START,
					(ExecutionListener) execution -> probe.entered(activity.getId()), 0);
			activity.getOutgoingTransitions().forEach(flow -> attach((TransitionImpl) flow));
			activity.setActivityBehavior(around(activity, activity.getActivityBehavior()));
			attach(activity);
		}
	}

	private void attach(TransitionImpl flow) {
		flow.addBuiltInListener(ExecutionListener.EVENTNAME_TAKE,
				(ExecutionListener) execution -> probe.taken(flow.getId()));
	}

	private ActivityBehavior around(ActivityImpl activity, ActivityBehavior original) {
		if (original instanceof ServiceTaskDelegateExpressionActivityBehavior) {
			return new RehearsedStep(activity.getId(),
					engine.getExpressionManager().createExpression(delegateOf(activity)), sandbox, probe);
		}
		if (original instanceof CallableElementActivityBehavior call) {
			return new RehearsedCall(activity.getId(), call.getCallableElement(), sandbox, probe);
		}
		if (original instanceof ErrorEndEventActivityBehavior end) {
			return new RehearsedErrorEnd(activity, end.getErrorCode(), probe);
		}
		return original;
	}

	private String delegateOf(ActivityImpl activity) {
		return drawn.getModelElementById(activity.getId())
			.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", "delegateExpression");
	}

}
