package cn.denggao.guards;

import java.util.List;
import java.util.stream.Stream;

/** One convention of our diagrams: it tells what in a diagram breaks it. */
interface BpmnRule {

	List<BpmnRule> ALL = Stream
		.of(BpmnShapeRules.rules(), BpmnTaskRules.rules(), BpmnFlowRules.rules(), BpmnReferenceRules.rules())
		.flatMap(List::stream)
		.toList();

	Stream<String> findings(BpmnDiagram diagram);

	static List<String> findings(BpmnDiagram diagram, List<BpmnRule> rules) {
		return rules.stream().flatMap(rule -> rule.findings(diagram)).toList();
	}

}
