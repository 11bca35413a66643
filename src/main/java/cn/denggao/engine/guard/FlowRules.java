package cn.denggao.engine.guard;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Questions, answers, ways on and ways back. */
final class FlowRules {

	private FlowRules() {
	}

	static List<DiagramRule> rules() {
		return List.of(FlowRules::questions, FlowRules::defaults, FlowRules::conditions, FlowRules::deadEnds,
				FlowRules::unreachable, FlowRules::loops);
	}

	private static void questions(Diagram diagram, KnownWords words, Findings findings) {
		diagram.nodes("bpmn:exclusiveGateway").forEach(gateway -> {
			var ways = diagram.flowsFrom(gateway);
			if (ways.isEmpty()) {
				findings.error(gateway, "gateway-without-way");
			}
			else if (ways.size() > 1 && gateway.attribute("default").isEmpty()) {
				findings.error(gateway, "no-default");
			}
		});
	}

	private static void defaults(Diagram diagram, KnownWords words, Findings findings) {
		diagram.nodes()
			.stream()
			.filter(node -> !node.attribute("default").isEmpty())
			.filter(node -> diagram.flowsFrom(node)
				.stream()
				.noneMatch(flow -> flow.id().equals(node.attribute("default")) && !hasCondition(flow)))
			.forEach(node -> findings.error(node, "foreign-default", node.attribute("default")));
	}

	private static void conditions(Diagram diagram, KnownWords words, Findings findings) {
		for (var flow : diagram.flows()) {
			diagram.find(flow.attribute("sourceRef")).ifPresent(source -> {
				var isQuestion = source.is("bpmn:exclusiveGateway") && diagram.flowsFrom(source).size() > 1;
				var isDefault = flow.id().equals(source.attribute("default"));
				if (isQuestion && !isDefault && !hasCondition(flow)) {
					findings.error(flow, "no-condition");
				}
				if (hasCondition(flow) && !isQuestion) {
					findings.warning(flow, "condition-without-question");
				}
			});
		}
	}

	private static boolean hasCondition(XmlNode flow) {
		return flow.children("bpmn:conditionExpression").findAny().isPresent();
	}

	private static void deadEnds(Diagram diagram, KnownWords words, Findings findings) {
		diagram.nodes()
			.stream()
			.filter(node -> !node.is("bpmn:endEvent", "bpmn:exclusiveGateway") && !Diagram.isEventSubProcess(node))
			.filter(node -> diagram.flowsFrom(node).isEmpty())
			.forEach(node -> findings.warning(node, "dead-end"));
	}

	private static void unreachable(Diagram diagram, KnownWords words, Findings findings) {
		var targets = diagram.flows().stream().map(flow -> flow.attribute("targetRef")).collect(Collectors.toSet());
		diagram.nodes()
			.stream()
			.filter(node -> !node.is("bpmn:startEvent", "bpmn:boundaryEvent") && !Diagram.isEventSubProcess(node))
			.filter(node -> !targets.contains(node.id()))
			.forEach(node -> findings.warning(node, "unreachable"));
	}

	/** Going round without waiting would keep the engine busy for ever. */
	private static void loops(Diagram diagram, KnownWords words, Findings findings) {
		var known = words.shipped(diagram.key()).map(shipped -> circling(shipped, words)).orElseGet(Set::of);
		var circling = circling(diagram, words);
		diagram.nodes()
			.stream()
			.filter(node -> circling.contains(node.id()) && !known.contains(node.id()))
			.findFirst()
			.ifPresent(node -> findings.error(node, "endless-loop"));
	}

	private static Set<String> circling(Diagram diagram, KnownWords words) {
		return new WaitlessWays(diagram, words::shipped).circling();
	}

}
