package cn.denggao.engine.rehearsal;

import java.util.stream.Stream;

import org.camunda.bpm.engine.impl.bpmn.behavior.AbstractBpmnActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.helper.BpmnExceptionHandler;
import org.camunda.bpm.engine.impl.bpmn.helper.BpmnProperties;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;

/**
 * Ends with an error. What nobody in this diagram catches is for whoever called it, who
 * does not exist in a sandbox.
 */
class RehearsedErrorEnd extends AbstractBpmnActivityBehavior {

	private final ActivityImpl end;

	private final String error;

	private final Probe probe;

	RehearsedErrorEnd(ActivityImpl end, String error, Probe probe) {
		this.end = end;
		this.error = error;
		this.probe = probe;
	}

	@Override
	public void execute(ActivityExecution execution) throws Exception {
		if (isCaught()) {
			BpmnExceptionHandler.propagateError(error, null, null, execution);
		}
		else {
			probe.endedBy(end.getId(), error);
			execution.end(true);
		}
	}

	private boolean isCaught() {
		return Stream.iterate((ScopeImpl) end, scope -> scope != null, ScopeImpl::getFlowScope)
			.flatMap(scope -> scope.getProperties().get(BpmnProperties.ERROR_EVENT_DEFINITIONS).stream())
			.anyMatch(definition -> definition.catchesError(error));
	}

}
