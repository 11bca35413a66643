package cn.denggao.engine.observation;

import cn.denggao.engine.TaskMoved.Kind;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Hangs the observers on the elements of each diagram when it is parsed. What is drawn as
 * INTERNAL without a milestone is not reported; its tasks are.
 */
class ObservingParseListener extends AbstractBpmnParseListener {

	@Override
	public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
		observe(element, activity);
	}

	@Override
	public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
		observe(element, activity);
	}

	@Override
	public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		observe(element, activity);
	}

	@Override
	public void parseBusinessRuleTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		observe(element, activity);
	}

	@Override
	public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
		observe(element, activity);
	}

	@Override
	public void parseSubProcess(Element element, ScopeImpl scope, ActivityImpl activity) {
		observe(element, activity);
	}

	@Override
	public void parseIntermediateCatchEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
		observe(element, activity);
	}

	@Override
	public void parseBoundaryEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
		observe(element, activity);
	}

	@Override
	public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		observe(element, activity);
		if (activity.getActivityBehavior() instanceof UserTaskActivityBehavior behavior) {
			observe(behavior.getTaskDefinition());
		}
	}

	private static void observe(Element element, ActivityImpl activity) {
		var drawn = DrawnProperties.of(element);
		if (drawn.isInternal()) {
			return;
		}
		var listener = new TokenListener(drawn, element.getTagName());
		activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, listener);
		activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, listener);
	}

	private static void observe(TaskDefinition task) {
		var form = task.getCamundaFormDefinitionKey();
		var formId = (form == null) ? null : form.getExpressionText();
		listen(task, TaskListener.EVENTNAME_CREATE, Kind.CREATED, formId);
		listen(task, TaskListener.EVENTNAME_ASSIGNMENT, Kind.ASSIGNED, formId);
		listen(task, TaskListener.EVENTNAME_UPDATE, Kind.UPDATED, formId);
		listen(task, TaskListener.EVENTNAME_COMPLETE, Kind.COMPLETED, formId);
		listen(task, TaskListener.EVENTNAME_DELETE, Kind.DELETED, formId);
	}

	private static void listen(TaskDefinition task, String event, Kind kind, String form) {
		task.addBuiltInTaskListener(event, new TaskEvents(kind, form));
	}

}
