package cn.denggao.engine.guard;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a case can go without anybody doing anything: past delegates, gateways and dates,
 * which may lie in the past, and past scopes and calls that need not wait inside.
 */
final class WaitlessWays {

	private static final int DEEPEST_CALL = 8;

	private final Diagram diagram;

	private final Function<String, Optional<Diagram>> called;

	private final int depth;

	private final Map<String, List<XmlNode>> boundaries;

	private final Map<String, Boolean> passed = new HashMap<>();

	/**
	 * @param called diagram of a process that is called
	 */
	WaitlessWays(Diagram diagram, Function<String, Optional<Diagram>> called) {
		this(diagram, called, 0);
	}

	private WaitlessWays(Diagram diagram, Function<String, Optional<Diagram>> called, int depth) {
		this.diagram = diagram;
		this.called = called;
		this.depth = depth;
		this.boundaries = diagram.nodes("bpmn:boundaryEvent")
			.collect(Collectors.groupingBy(event -> event.attribute("attachedToRef")));
	}

	/** Ids of steps from which one comes back to them without waiting. */
	Set<String> circling() {
		var ways = new HashMap<String, Set<String>>();
		diagram.nodes().forEach(node -> ways.put(node.id(), from(node)));
		var rings = new Rings(ways);
		return diagram.nodes().stream().map(XmlNode::id).filter(rings::isOnOne).collect(Collectors.toSet());
	}

	private Set<String> from(XmlNode node) {
		var next = isPassed(node) ? diagram.flowsFrom(node).stream().map(flow -> flow.attribute("targetRef"))
				: Stream.<String>empty();
		var aside = boundaries.getOrDefault(node.id(), List.of())
			.stream()
			.filter(event -> goesOff(event, node))
			.map(XmlNode::id);
		return Stream.concat(next, aside).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private boolean goesOff(XmlNode event, XmlNode at) {
		return event.children("bpmn:timerEventDefinition").findAny().isPresent()
				|| event.children("bpmn:errorEventDefinition").findAny().isPresent() && at.is("bpmn:subProcess")
						&& isLeft(at, WaitlessWays::isError);
	}

	private boolean isPassed(XmlNode node) {
		var known = passed.get(node.id());
		if (known == null) {
			known = !node.is("bpmn:userTask") && !isMessage(node) && !isWaitingCall(node)
					&& (!node.is("bpmn:subProcess") || isLeft(node, end -> !isError(end)));
			passed.put(node.id(), known);
		}
		return known;
	}

	private static boolean isMessage(XmlNode node) {
		return node.is("bpmn:intermediateCatchEvent", "bpmn:boundaryEvent")
				&& node.children("bpmn:messageEventDefinition").findAny().isPresent();
	}

	/** What cannot be looked into is taken to wait. */
	private boolean isWaitingCall(XmlNode node) {
		if (!node.is("bpmn:callActivity")) {
			return false;
		}
		return depth >= DEEPEST_CALL || called.apply(node.attribute("calledElement"))
			.map(other -> new WaitlessWays(other, called, depth + 1))
			.filter(WaitlessWays::isPassedThrough)
			.isEmpty();
	}

	private boolean isPassedThrough() {
		return diagram.processes().stream().anyMatch(process -> isLeft(process, end -> !isError(end)));
	}

	private static boolean isError(XmlNode end) {
		return end.children("bpmn:errorEventDefinition").findAny().isPresent();
	}

	/** Whether one can come from a start of the scope to such an end of it. */
	private boolean isLeft(XmlNode scope, Predicate<XmlNode> end) {
		var open = scope.children("bpmn:startEvent").map(XmlNode::id).collect(Collectors.toCollection(ArrayDeque::new));
		var seen = new LinkedHashSet<>(open);
		while (!open.isEmpty()) {
			var node = diagram.find(open.pop()).orElse(null);
			if (node == null) {
				continue;
			}
			if (diagram.flowsFrom(node).isEmpty() && isPassed(node) && end.test(node)) {
				return true;
			}
			from(node).stream().filter(seen::add).forEach(open::push);
		}
		return false;
	}

}
