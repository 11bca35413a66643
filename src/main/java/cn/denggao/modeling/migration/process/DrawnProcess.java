package cn.denggao.modeling.migration.process;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import cn.denggao.engine.CasesMoved.Step;
import cn.denggao.modeling.migration.domain.DrawnStep;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** What a deployed version draws: its steps, their names and properties. */
final class DrawnProcess {

	private final BpmnModelInstance model;

	DrawnProcess(BpmnModelInstance model) {
		this.model = model;
	}

	Map<String, DrawnStep> steps() {
		var steps = new LinkedHashMap<String, DrawnStep>();
		model.getModelElementsByType(FlowNode.class).forEach(node -> steps.put(node.getId(), step(node)));
		return steps;
	}

	Step place(String former, String present) {
		FlowNode node = model.getModelElementById(present);
		return new Step(former, present, label(node), property(node, "denggao:milestone"),
				property(node, "denggao:visibility"),
				(node instanceof UserTask task) ? task.getCamundaFormRef() : null);
	}

	/** Ids of the events at which a case waits for a message, a date and so on. */
	Set<String> catches() {
		return model.getModelElementsByType(CatchEvent.class)
			.stream()
			.filter(event -> !event.getEventDefinitions().isEmpty())
			.map(FlowNode::getId)
			.collect(Collectors.toSet());
	}

	/** Roles drawn on a task, and what works them out; none if it is no task. */
	Set<String> roles(String step) {
		if (!(model.getModelElementById(step) instanceof UserTask task) || task.getCamundaCandidateGroups() == null) {
			return Set.of();
		}
		return Arrays.stream(task.getCamundaCandidateGroups().split(","))
			.map(String::strip)
			.filter(role -> !role.isEmpty())
			.collect(Collectors.toSet());
	}

	boolean draws(String step) {
		return model.getModelElementById(step) instanceof FlowNode;
	}

	private static DrawnStep step(FlowNode node) {
		return new DrawnStep(node.getId(), node.getName(), node.getElementType().getTypeName());
	}

	private static String label(FlowNode node) {
		return (node.getName() == null) ? null : node.getName().replaceAll("\\s+", "");
	}

	private static String property(FlowNode node, String name) {
		var extensions = node.getExtensionElements();
		if (extensions == null) {
			return null;
		}
		return extensions.getElementsQuery()
			.filterByType(CamundaProperties.class)
			.list()
			.stream()
			.flatMap(properties -> properties.getCamundaProperties().stream())
			.filter(property -> name.equals(property.getCamundaName()))
			.map(CamundaProperty::getCamundaValue)
			.findFirst()
			.orElse(null);
	}

}
