package cn.denggao.engine.guard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A diagram that keeps to the closed list, as its rules look at it. */
final class Diagram {

	private static final String[] NODES = { "bpmn:startEvent", "bpmn:endEvent", "bpmn:boundaryEvent",
			"bpmn:intermediateCatchEvent", "bpmn:intermediateThrowEvent", "bpmn:userTask", "bpmn:serviceTask",
			"bpmn:businessRuleTask", "bpmn:callActivity", "bpmn:exclusiveGateway", "bpmn:parallelGateway",
			"bpmn:subProcess" };

	private static final Pattern IN_BRACES = Pattern.compile("[$#]\\{([a-z][A-Za-z0-9_]*)}");

	private final String fileKey;

	private final XmlNode root;

	private final List<XmlNode> nodes;

	private final List<XmlNode> flows;

	private final Map<String, XmlNode> byId = new HashMap<>();

	private final Map<String, List<XmlNode>> flowsFrom;

	private final Set<String> coming;

	Diagram(String fileKey, XmlNode root) {
		this(fileKey, root, Set.of());
	}

	/**
	 * @param coming ids of forms that will be deployed with it
	 */
	Diagram(String fileKey, XmlNode root, Set<String> coming) {
		this.coming = coming;
		this.fileKey = fileKey;
		this.root = root;
		this.nodes = root.all(NODES).toList();
		this.flows = root.all("bpmn:sequenceFlow").toList();
		Stream.concat(nodes.stream(), flows.stream()).forEach(node -> byId.putIfAbsent(node.id(), node));
		this.flowsFrom = flows.stream().collect(Collectors.groupingBy(flow -> flow.attribute("sourceRef")));
	}

	/** The file's name without folders and ending. */
	String fileKey() {
		return fileKey;
	}

	/** Ids of forms that will be deployed with it. */
	Set<String> coming() {
		return coming;
	}

	XmlNode root() {
		return root;
	}

	List<XmlNode> processes() {
		return root.children("bpmn:process").toList();
	}

	/** Key of the process; the empty text if there is none. */
	String key() {
		return root.children("bpmn:process").map(XmlNode::id).findFirst().orElse("");
	}

	List<XmlNode> nodes() {
		return nodes;
	}

	/** Those that stand in this scope itself. */
	List<XmlNode> nodesOf(XmlNode scope) {
		return scope.children(NODES).toList();
	}

	Stream<XmlNode> nodes(String... names) {
		return nodes.stream().filter(node -> node.is(names));
	}

	List<XmlNode> flows() {
		return flows;
	}

	Optional<XmlNode> find(String id) {
		return Optional.ofNullable(byId.get(id));
	}

	List<XmlNode> flowsFrom(XmlNode node) {
		return flowsFrom.getOrDefault(node.id(), List.of());
	}

	/** Names of the messages or errors that are declared. */
	Stream<XmlNode> declared(String kind) {
		return root.children(kind);
	}

	static boolean isEventSubProcess(XmlNode node) {
		return node.is("bpmn:subProcess") && node.attribute("triggeredByEvent").equals("true");
	}

	/** All properties drawn at the element. */
	static Stream<XmlNode> properties(XmlNode node) {
		return node.path("bpmn:extensionElements", "camunda:properties", "camunda:property");
	}

	/** The values of a property drawn at the element. */
	static Stream<XmlNode> properties(XmlNode node, String name) {
		return properties(node).filter(property -> property.attribute("name").equals(name));
	}

	/** Every variable that an expression or a mapping of the diagram names. */
	Set<String> variables() {
		var names = new TreeSet<String>();
		nodes.forEach(node -> {
			if (!node.is("bpmn:serviceTask", "bpmn:businessRuleTask")) {
				node.attributes().values().forEach(value -> namesIn(value, names));
			}
		});
		root.all("bpmn:timeDate", "bpmn:loopCardinality").forEach(node -> namesIn(node.text(), names));
		root.all("bpmn:conditionExpression", "bpmn:completionCondition")
			.flatMap(node -> Juel.namesIn(node.text()).stream())
			.forEach(names::add);
		root.all("camunda:in", "camunda:out").forEach(mapping -> {
			namesIn(mapping.attribute("businessKey"), names);
			names.add(mapping.attribute(mapping.is("camunda:in") ? "source" : "target"));
		});
		names.remove("");
		return names;
	}

	static void namesIn(String value, Set<String> names) {
		IN_BRACES.matcher(value).results().forEach(found -> names.add(found.group(1)));
	}

}
