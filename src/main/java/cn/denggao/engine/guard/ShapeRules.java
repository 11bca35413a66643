package cn.denggao.engine.guard;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The file, its one process, ids and what refers to what. */
final class ShapeRules {

	/** Attributes that refer to a node of the same scope. */
	private static final Set<String> TO_NEIGHBOURS = Set.of("sourceRef", "targetRef", "attachedToRef");

	private ShapeRules() {
	}

	static List<DiagramRule> rules() {
		return List.of(ShapeRules::process, ShapeRules::ids, ShapeRules::flowEnds, ShapeRules::references,
				ShapeRules::starts);
	}

	private static void process(Diagram diagram, KnownWords words, Findings findings) {
		if (diagram.processes().size() != 1) {
			findings.error(diagram.root(), "one-process", diagram.processes().size());
			return;
		}
		var process = diagram.processes().get(0);
		if (!process.id().equals(diagram.fileKey())) {
			findings.error(process, "key-not-file", process.id(), diagram.fileKey());
		}
		if (!process.attribute("isExecutable").equals("true")) {
			findings.error(process, "not-executable");
		}
		if (process.attribute("camunda:historyTimeToLive").isEmpty()) {
			findings.error(process, "no-time-to-live");
		}
		if (process.attribute("name").isBlank()) {
			findings.hint(process, "no-name");
		}
	}

	private static void ids(Diagram diagram, KnownWords words, Findings findings) {
		var ids = new HashSet<String>();
		diagram.root()
			.all()
			.filter(node -> !node.id().isEmpty() && !node.is("camunda:property"))
			.filter(node -> !ids.add(node.id()))
			.forEach(node -> findings.error(node, "id-twice", node.id()));
	}

	private static void flowEnds(Diagram diagram, KnownWords words, Findings findings) {
		for (var node : concat(diagram)) {
			for (var attribute : TO_NEIGHBOURS) {
				var target = node.attribute(attribute);
				if (!target.isEmpty() && diagram.find(target)
					.filter(found -> found.parent() == node.parent() && !found.is("bpmn:sequenceFlow"))
					.isEmpty()) {
					findings.error(node, "dangling", target);
				}
			}
		}
	}

	private static List<XmlNode> concat(Diagram diagram) {
		return diagram.root().all("bpmn:sequenceFlow", "bpmn:boundaryEvent").toList();
	}

	private static void references(Diagram diagram, KnownWords words, Findings findings) {
		var declared = diagram.root()
			.all("bpmn:message", "bpmn:error", "bpmn:process")
			.collect(Collectors.groupingBy(XmlNode::name, Collectors.mapping(XmlNode::id, Collectors.toSet())));
		Map.of("messageRef", "bpmn:message", "errorRef", "bpmn:error", "processRef", "bpmn:process")
			.forEach((attribute, kind) -> diagram.root()
				.all()
				.filter(node -> !node.attribute(attribute).isEmpty())
				.filter(node -> !declared.getOrDefault(kind, Set.of()).contains(node.attribute(attribute)))
				.forEach(node -> findings.error(node, "dangling", node.attribute(attribute))));
	}

	/** The process and each scope begin in one place. */
	private static void starts(Diagram diagram, KnownWords words, Findings findings) {
		diagram.root().all("bpmn:process", "bpmn:subProcess").forEach(scope -> {
			var starts = scope.children("bpmn:startEvent").toList();
			var plain = starts.stream().filter(start -> EventRules.definitions(start).isEmpty()).count();
			if (starts.isEmpty()) {
				findings.error(scope, "no-start");
			}
			else if (plain > 1 || scope.is("bpmn:subProcess") && starts.size() > 1 || awaitOne(starts)) {
				findings.error(scope, "two-starts");
			}
			else if (scope.is("bpmn:subProcess") && Diagram.isEventSubProcess(scope) == (plain == 1)) {
				findings.error(starts.get(0), "wrong-start");
			}
			else if (scope.is("bpmn:process")) {
				starts.stream()
					.filter(start -> start.children("bpmn:errorEventDefinition").findAny().isPresent())
					.forEach(start -> findings.error(start, "wrong-start"));
			}
		});
	}

	/** Whether two starts wait for the same message. */
	private static boolean awaitOne(List<XmlNode> starts) {
		var messages = starts.stream()
			.flatMap(start -> start.children("bpmn:messageEventDefinition"))
			.map(definition -> definition.attribute("messageRef"))
			.toList();
		return Set.copyOf(messages).size() < messages.size();
	}

}
