package cn.denggao.modeling.rehearsal.process;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

/**
 * Where one gets from an element, as the engine sees it: by the flows themselves. What an
 * element says of its own flows may be left out of a file.
 */
final class Ways {

	private final Map<String, List<SequenceFlow>> bySource;

	Ways(BpmnModelInstance model) {
		this.bySource = model.getModelElementsByType(SequenceFlow.class)
			.stream()
			.collect(groupingBy(flow -> flow.getAttributeValue("sourceRef"), LinkedHashMap::new, toList()));
	}

	Collection<SequenceFlow> from(FlowNode node) {
		return bySource.getOrDefault(node.getId(), List.of());
	}

	/** Behind the end of a sub-process lies what follows the sub-process. */
	Collection<SequenceFlow> onFrom(FlowNode node) {
		return (node instanceof EndEvent && node.getParentElement() instanceof SubProcess scope) ? from(scope)
				: from(node);
	}

}
