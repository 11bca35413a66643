package cn.denggao.engine.guard;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a case can go without anybody doing anything: past delegates, gateways and dates,
 * which may lie in the past, and past scopes and calls that need not wait inside.
 */
final class WaitlessWays {

	private final Diagram diagram;

	private final Function<String, Optional<Diagram>> called;

	private final Map<String, Boolean> calls;

	private final Map<String, List<XmlNode>> boundaries;

	private final Map<XmlNode, Boolean> ended = new HashMap<>();

	private final Map<XmlNode, Boolean> failed = new HashMap<>();

	/**
	 * @param called diagram of a process that is called
	 */
	WaitlessWays(Diagram diagram, Function<String, Optional<Diagram>> called) {
		this(diagram, called, new HashMap<>());
	}

	private WaitlessWays(Diagram diagram, Function<String, Optional<Diagram>> called, Map<String, Boolean> calls) {
		this.diagram = diagram;
		this.called = called;
		this.calls = calls;
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
						&& isFailed(at);
	}

	private boolean isPassed(XmlNode node) {
		return switch (node.name()) {
			case "bpmn:userTask" -> false;
			case "bpmn:subProcess" -> isEnded(node);
			case "bpmn:callActivity" -> isPassedCall(node.attribute("calledElement"));
			default -> !isMessage(node);
		};
	}

	private static boolean isMessage(XmlNode node) {
		return node.is("bpmn:intermediateCatchEvent", "bpmn:boundaryEvent")
				&& node.children("bpmn:messageEventDefinition").findAny().isPresent();
	}

	/** What cannot be looked into is taken to wait. */
	private boolean isPassedCall(String key) {
		return once(calls, key,
				() -> called.apply(key)
					.filter(other -> new WaitlessWays(other, called, calls).isPassedThrough())
					.isPresent());
	}

	private boolean isPassedThrough() {
		return diagram.processes().stream().anyMatch(this::isEnded);
	}

	private boolean isEnded(XmlNode scope) {
		return once(ended, scope, () -> isLeft(scope, end -> !isError(end)));
	}

	private boolean isFailed(XmlNode scope) {
		return once(failed, scope, () -> isLeft(scope, WaitlessWays::isError));
	}

	/**
	 * Nothing is looked into twice, however deep it lies; nor from within itself, for no
	 * way on leads through there.
	 */
	private static <T> boolean once(Map<T, Boolean> known, T what, BooleanSupplier answer) {
		var before = known.putIfAbsent(what, false);
		if (before != null) {
			return before;
		}
		var found = answer.getAsBoolean();
		known.put(what, found);
		return found;
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
