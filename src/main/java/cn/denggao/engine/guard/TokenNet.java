package cn.denggao.engine.guard;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One scope of a diagram as places for tokens: one in front of each step, and in front of
 * a parallel gateway one for each way into it.
 */
final class TokenNet {

	private final Diagram diagram;

	private final List<XmlNode> nodes;

	private final Map<String, List<XmlNode>> ways;

	private final Map<String, List<XmlNode>> boundaries;

	private final Map<String, Integer> places = new HashMap<>();

	private final List<XmlNode> owners = new ArrayList<>();

	private final Rings rings;

	TokenNet(Diagram diagram, XmlNode scope) {
		this.diagram = diagram;
		this.nodes = diagram.nodesOf(scope);
		this.ways = scope.children("bpmn:sequenceFlow")
			.collect(Collectors.groupingBy(flow -> flow.attribute("targetRef")));
		this.boundaries = nodes.stream()
			.filter(node -> node.is("bpmn:boundaryEvent"))
			.collect(Collectors.groupingBy(event -> event.attribute("attachedToRef")));
		nodes.forEach(this::settle);
		this.rings = new Rings(nodes.stream().collect(Collectors.toMap(XmlNode::id, this::next, (one, other) -> one)));
	}

	private List<String> next(XmlNode node) {
		return outcomes(node).stream()
			.flatMap(List::stream)
			.map(flow -> flow.attribute("targetRef"))
			.distinct()
			.toList();
	}

	/** How far on a way it stands. */
	int rank(XmlNode node) {
		return rings.rank(node.id());
	}

	private void settle(XmlNode node) {
		if (isJoin(node)) {
			ways.get(node.id()).forEach(flow -> settle(flow.id(), node));
		}
		else {
			settle(node.id(), node);
		}
	}

	private void settle(String place, XmlNode owner) {
		places.put(place, owners.size());
		owners.add(owner);
	}

	List<XmlNode> nodes() {
		return nodes;
	}

	/** With one token in front of each start by itself. */
	List<BitSet> beginnings() {
		return nodes.stream().filter(node -> node.is("bpmn:startEvent")).map(node -> {
			var marking = new BitSet();
			marking.set(places.get(node.id()));
			return marking;
		}).toList();
	}

	/** Whether it waits for a token on each way into it. */
	boolean isJoin(XmlNode node) {
		return node.is("bpmn:parallelGateway") && waysInto(node) > 1;
	}

	/** Whether tokens may come to it on several ways, each for itself. */
	boolean isMeeting(XmlNode node) {
		return !isJoin(node) && waysInto(node) > 1;
	}

	private int waysInto(XmlNode node) {
		return ways.getOrDefault(node.id(), List.of()).size();
	}

	XmlNode owner(int place) {
		return owners.get(place);
	}

	/** The place in front of what a flow leads to, or -1. */
	int place(XmlNode flow) {
		var place = places.get(flow.id());
		return (place != null) ? place : places.getOrDefault(flow.attribute("targetRef"), -1);
	}

	BitSet placesOf(XmlNode node) {
		var mine = new BitSet();
		if (isJoin(node)) {
			ways.get(node.id()).forEach(flow -> mine.set(places.get(flow.id())));
		}
		else {
			mine.set(places.get(node.id()));
		}
		return mine;
	}

	/** Steps that have their tokens. */
	Set<XmlNode> ready(BitSet marking) {
		return marking.stream().mapToObj(owners::get).filter(node -> {
			var wanted = placesOf(node);
			wanted.andNot(marking);
			return wanted.isEmpty();
		}).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** Each set of flows that may be taken when the step is done. */
	List<List<XmlNode>> outcomes(XmlNode node) {
		var on = diagram.flowsFrom(node);
		if (node.is("bpmn:exclusiveGateway")) {
			return on.stream().map(List::of).toList();
		}
		var events = boundaries.getOrDefault(node.id(), List.of());
		var beside = events.stream().filter(TokenNet::isBeside).flatMap(this::flowsFrom).toList();
		var instead = events.stream().filter(event -> !isBeside(event)).map(event -> flowsFrom(event).toList());
		return Stream.concat(Stream.of(on), instead)
			.flatMap(taken -> beside.isEmpty() ? Stream.of(taken)
					: Stream.of(taken, Stream.concat(taken.stream(), beside.stream()).toList()))
			.toList();
	}

	private Stream<XmlNode> flowsFrom(XmlNode event) {
		return diagram.flowsFrom(event).stream();
	}

	private static boolean isBeside(XmlNode event) {
		return event.attribute("cancelActivity").equals("false");
	}

}
