package cn.denggao.tracking.process;

import cn.denggao.tracking.domain.Diagrams.Drawn;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

/** Tells a drawn element in the words of this module. */
final class DrawnElements {

	private DrawnElements() {
	}

	static Drawn of(FlowNode node) {
		var name = (node.getName() == null || node.getName().isBlank()) ? node.getId()
				: node.getName().replaceAll("\\s+", "");
		return new Drawn(node.getId(), name, node.getElementType().getTypeName(), isLasting(node));
	}

	/** Whatever the program does by itself is done at once. */
	private static boolean isLasting(FlowNode node) {
		if (node instanceof Activity) {
			return !(node instanceof ServiceTask || node instanceof BusinessRuleTask || node instanceof SendTask);
		}
		return node instanceof IntermediateCatchEvent || node instanceof EventBasedGateway;
	}

}
