package cn.denggao.modeling.rehearsal.process;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What lies before a case that stands somewhere in a diagram. */
final class Reach {

	private final BpmnModelInstance model;

	private final Ways ways;

	private final Set<String> flows = new LinkedHashSet<>();

	private final Set<FlowNode> nodes = new LinkedHashSet<>();

	private final Deque<FlowNode> open = new ArrayDeque<>();

	Reach(BpmnModelInstance model) {
		this.model = model;
		this.ways = new Ways(model);
	}

	/** Ids of the flows that can be taken from these elements on. */
	Set<String> flowsFrom(Collection<String> elements) {
		elements.stream()
			.map(model::<ModelElementInstance>getModelElementById)
			.filter(FlowNode.class::isInstance)
			.forEach(node -> come((FlowNode) node));
		while (!open.isEmpty()) {
			goOn(open.poll());
		}
		return flows;
	}

	private void come(FlowNode node) {
		if (nodes.add(node)) {
			open.add(node);
		}
	}

	private void goOn(FlowNode node) {
		for (var flow : ways.from(node)) {
			flows.add(flow.getId());
			come(flow.getTarget());
		}
		if (node instanceof SubProcess scope && !scope.triggeredByEvent()) {
			starts(scope).forEach(this::come);
		}
		if (node instanceof EndEvent && node.getParentElement() instanceof SubProcess scope) {
			come(scope);
		}
		interruptions(node).forEach(this::come);
		around(node.getParentElement());
	}

	/**
	 * While a scope is open, its event sub-processes may begin, and its boundary fire.
	 */
	private void around(ModelElementInstance scope) {
		scope.getChildElementsByType(SubProcess.class)
			.stream()
			.filter(SubProcess::triggeredByEvent)
			.flatMap(sub -> starts(sub).stream())
			.forEach(this::come);
		if (scope instanceof SubProcess inside) {
			interruptions(inside).forEach(this::come);
			around(inside.getParentElement());
		}
	}

	private static Collection<StartEvent> starts(SubProcess scope) {
		return scope.getChildElementsByType(StartEvent.class);
	}

	private Collection<BoundaryEvent> interruptions(FlowNode node) {
		return model.getModelElementsByType(BoundaryEvent.class)
			.stream()
			.filter(event -> node.equals(event.getAttachedTo()))
			.toList();
	}

}
