package cn.denggao.guards;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The file, its process, the names of its elements and what may be drawn at all. */
final class BpmnShapeRules {

	private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

	private static final String WORDS = "([A-Z][a-z0-9]*)+";

	private static final Map<String, String> PREFIXES = Map.ofEntries(Map.entry("startEvent", "Start"),
			Map.entry("endEvent", "End"), Map.entry("intermediateCatchEvent", "Catch"),
			Map.entry("boundaryEvent", "Boundary"), Map.entry("userTask", "UserTask"),
			Map.entry("serviceTask", "ServiceTask"), Map.entry("businessRuleTask", "BusinessRuleTask"),
			Map.entry("callActivity", "CallActivity"), Map.entry("subProcess", "(Event)?SubProcess"),
			Map.entry("exclusiveGateway", "Gateway"), Map.entry("parallelGateway", "Gateway"));

	private static final Set<String> OTHERS = Set.of("sequenceFlow", "conditionExpression", "incoming", "outgoing",
			"extensionElements", "documentation", "properties", "property", "in", "out", "failedJobRetryTimeCycle",
			"messageEventDefinition", "errorEventDefinition", "terminateEventDefinition", "timerEventDefinition",
			"timeDate", "multiInstanceLoopCharacteristics", "loopCardinality", "textAnnotation", "text", "association");

	private static final Set<String> ATTRIBUTES = Set.of("asyncBefore", "historyTimeToLive", "versionTag",
			"isStartableInTasklist", "candidateGroups", "dueDate", "formKey", "formRef", "formRefBinding",
			"delegateExpression", "calledElementBinding", "calledElementVersion");

	private BpmnShapeRules() {
	}

	static List<BpmnRule> rules() {
		return List.of(BpmnShapeRules::process, BpmnShapeRules::processSettings, BpmnShapeRules::closedList,
				BpmnShapeRules::ids, BpmnShapeRules::labels, BpmnShapeRules::expressionsInTexts, BpmnShapeRules::drawn);
	}

	private static Stream<String> process(BpmnDiagram diagram) {
		if (diagram.root().children("process").count() != 1) {
			return Stream.of("not exactly one process");
		}
		return diagram.process().id().equals(diagram.name()) ? Stream.empty()
				: Stream.of("process id is not the file name");
	}

	private static Stream<String> processSettings(BpmnDiagram diagram) {
		var process = diagram.process();
		return Stream
			.of(Map.entry("not executable", process.attribute("isExecutable").equals("true")),
					Map.entry("no time to live of P5500D", process.camunda("historyTimeToLive").equals("P5500D")),
					Map.entry("no version tag", !process.camunda("versionTag").isEmpty()),
					Map.entry("can be started in Tasklist", process.camunda("isStartableInTasklist").equals("false")),
					Map.entry("process has no Chinese name", HAN.matcher(process.attribute("name")).find()),
					Map.entry("process has no purpose", process.children("documentation").count() == 1))
			.filter(setting -> !setting.getValue())
			.map(Map.Entry::getKey);
	}

	private static Stream<String> closedList(BpmnDiagram diagram) {
		var elements = diagram.process()
			.descendants()
			.filter(element -> !PREFIXES.containsKey(element.kind()) && !OTHERS.contains(element.kind()))
			.map(element -> "element not allowed: " + element.kind());
		var attributes = diagram.root()
			.descendants()
			.flatMap(element -> element.camundaAttributes()
				.filter(attribute -> !ATTRIBUTES.contains(attribute))
				.map(attribute -> "attribute not allowed: " + attribute + " at " + element.id()));
		return Stream.concat(elements, attributes);
	}

	private static Stream<String> ids(BpmnDiagram diagram) {
		return diagram.nodes()
			.filter(node -> !node.id().matches(PREFIXES.get(node.kind()) + "_" + WORDS) || node.is("subProcess")
					&& node.id().startsWith("Event") != node.attribute("triggeredByEvent").equals("true"))
			.map(node -> "id does not tell its kind: " + node.id());
	}

	private static Stream<String> labels(BpmnDiagram diagram) {
		return diagram.nodes()
			.filter(node -> !node.is("parallelGateway") && !HAN.matcher(node.attribute("name")).find())
			.map(node -> "no Chinese label: " + node.id());
	}

	private static Stream<String> expressionsInTexts(BpmnDiagram diagram) {
		var names = diagram.root()
			.descendants()
			.filter(element -> element.attribute("name").matches("(?s).*[$#]\\{.*"))
			.map(element -> "expression in a name: " + element.id());
		var texts = diagram.root()
			.descendants("documentation", "text")
			.filter(element -> element.text().matches("(?s).*[$#]\\{.*"))
			.map(element -> "expression in a text: " + element.parent().id());
		return Stream.concat(names, texts);
	}

	private static Stream<String> drawn(BpmnDiagram diagram) {
		var drawn = diagram.root()
			.descendants("BPMNShape", "BPMNEdge")
			.map(shape -> shape.attribute("bpmnElement"))
			.collect(Collectors.toSet());
		return Stream.concat(diagram.nodes(), diagram.flows())
			.filter(element -> !drawn.contains(element.id()))
			.map(element -> "not drawn: " + element.id());
	}

}
