package cn.denggao.tracking.process;

import java.util.Map;
import java.util.stream.Collectors;

import cn.denggao.tracking.domain.Diagrams.Drawn;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** Tells a drawn element in the words of this module. */
final class DrawnElements {

	private DrawnElements() {
	}

	static Drawn of(FlowNode node) {
		var name = (node.getName() == null || node.getName().isBlank()) ? node.getId()
				: node.getName().replaceAll("\\s+", "");
		return new Drawn(node.getId(), name, node.getElementType().getTypeName(), isLasting(node), isShown(node));
	}

	/** As the engine's observers are told, which look at no other kinds. */
	private static boolean isShown(FlowNode node) {
		var observed = node instanceof StartEvent || node instanceof EndEvent || node instanceof BoundaryEvent
				|| node instanceof IntermediateCatchEvent || node instanceof ServiceTask
				|| node instanceof BusinessRuleTask || node instanceof CallActivity || node instanceof SubProcess
				|| node instanceof UserTask;
		var properties = properties(node);
		return observed && (!"INTERNAL".equals(properties.get("denggao:visibility"))
				|| properties.containsKey("denggao:milestone"));
	}

	private static Map<String, String> properties(FlowNode node) {
		var extensions = node.getExtensionElements();
		return (extensions == null) ? Map.of()
				: extensions.getElementsQuery()
					.filterByType(CamundaProperties.class)
					.list()
					.stream()
					.flatMap(properties -> properties.getCamundaProperties().stream())
					.collect(Collectors.toMap(CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue,
							(one, other) -> one));
	}

	/** Whatever the program does by itself is done at once. */
	private static boolean isLasting(FlowNode node) {
		if (node instanceof Activity) {
			return !(node instanceof ServiceTask || node instanceof BusinessRuleTask || node instanceof SendTask);
		}
		return node instanceof IntermediateCatchEvent || node instanceof EventBasedGateway;
	}

}
