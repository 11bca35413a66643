package cn.denggao.engine.guard;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One scope of a diagram as places for tokens: one in front of each step, and in front of
 * a parallel gateway one for each way into it. They are numbered as one comes to them, a
 * way to its end before the next begins, so that ways side by side are played one by one.
 */
final class TokenNet {

	private final Diagram diagram;

	private final List<XmlNode> nodes;

	private final Map<String, List<XmlNode>> ways;

	private final Map<String, List<XmlNode>> boundaries;

	private final Map<String, Integer> places = new HashMap<>();

	private final List<XmlNode> owners = new ArrayList<>();

	private final Map<XmlNode, BitSet> wanted = new HashMap<>();

	private final Map<XmlNode, List<List<XmlNode>>> outcomes = new HashMap<>();

	private final BitSet firsts = new BitSet();

	private final BitSet meetings = new BitSet();

	private final BitSet ends = new BitSet();

	private final BitSet endsOfAll = new BitSet();

	private final Rings rings;

	TokenNet(Diagram diagram, XmlNode scope) {
		this.diagram = diagram;
		this.nodes = diagram.nodesOf(scope);
		this.ways = scope.children("bpmn:sequenceFlow")
			.collect(Collectors.groupingBy(flow -> flow.attribute("targetRef")));
		this.boundaries = nodes.stream()
			.filter(node -> node.is("bpmn:boundaryEvent"))
			.collect(Collectors.groupingBy(event -> event.attribute("attachedToRef")));
		nodes.forEach(node -> outcomes.put(node, outcomesOf(node)));
		this.rings = new Rings(nodes.stream()
			.sorted(Comparator.comparing(node -> !node.is("bpmn:startEvent")))
			.collect(Collectors.toMap(XmlNode::id, this::next, (one, other) -> one, LinkedHashMap::new)));
		nodes.stream().sorted(Comparator.comparingInt(this::rank)).forEach(this::settle);
	}

	private List<String> next(XmlNode node) {
		return outcomes(node).stream()
			.flatMap(List::stream)
			.map(flow -> flow.attribute("targetRef"))
			.distinct()
			.toList();
	}

	/** How far on a way it stands. */
	private int rank(XmlNode node) {
		return rings.rank(node.id());
	}

	private void settle(XmlNode node) {
		var from = owners.size();
		if (isJoin(node)) {
			ways.get(node.id()).forEach(flow -> settle(flow.id(), node));
		}
		else {
			settle(node.id(), node);
		}
		var mine = new BitSet();
		mine.set(from, owners.size());
		wanted.put(node, mine);
		firsts.set(from);
		meetings.set(from, owners.size(), !isJoin(node) && waysInto(node) > 1);
		ends.set(from, owners.size(), node.is("bpmn:endEvent"));
		endsOfAll.set(from, owners.size(), endsAll(node));
	}

	private void settle(String place, XmlNode owner) {
		places.put(place, owners.size());
		owners.add(owner);
	}

	private static boolean endsAll(XmlNode node) {
		return node.is("bpmn:endEvent")
				&& node.children("bpmn:terminateEventDefinition", "bpmn:errorEventDefinition").findAny().isPresent();
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
		return wanted.get(node);
	}

	/** Whether a token ends there and the others go on. */
	boolean isLeaving(int place) {
		return ends.get(place) && !endsOfAll.get(place);
	}

	boolean isEndOfAll(int place) {
		return endsOfAll.get(place);
	}

	/** Whether nothing is left to do but to end all. */
	boolean isOver(BitSet marking) {
		return marking.intersects(endsOfAll);
	}

	/**
	 * Steps to go on with: one that only its own token comes to, else those nearest the
	 * start where ways meet, to which nothing that waits elsewhere comes any more, but
	 * for rings.
	 */
	List<XmlNode> ready(BitSet marking) {
		for (var place = marking.nextSetBit(0); place >= 0; place = marking.nextSetBit(place + 1)) {
			var node = owners.get(place);
			if (!meetings.get(place) && !endsOfAll.get(place) && isReady(node, place, marking)) {
				return List.of(node);
			}
		}
		return earliestMeetings(marking);
	}

	/** Places of one step stand in a row. */
	private boolean isReady(XmlNode node, int place, BitSet marking) {
		return firsts.get(place) && marking.nextClearBit(place) >= wanted.get(node).length();
	}

	private List<XmlNode> earliestMeetings(BitSet marking) {
		var meeting = (BitSet) marking.clone();
		meeting.and(meetings);
		meeting.andNot(endsOfAll);
		var first = meeting.nextSetBit(0);
		return meeting.stream().mapToObj(owners::get).takeWhile(node -> rank(node) == rank(owners.get(first))).toList();
	}

	private List<List<XmlNode>> outcomesOf(XmlNode node) {
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

	/** Each set of flows that may be taken when the step is done. */
	List<List<XmlNode>> outcomes(XmlNode node) {
		return outcomes.get(node);
	}

	/** The step from which most ways go on at once. */
	XmlNode widest() {
		return nodes.stream().max(Comparator.comparingInt(this::width)).orElseThrow();
	}

	/** How many ways go on from it at once. */
	int width(XmlNode node) {
		return outcomes(node).stream().mapToInt(List::size).max().orElse(0);
	}

	private Stream<XmlNode> flowsFrom(XmlNode event) {
		return diagram.flowsFrom(event).stream();
	}

	private static boolean isBeside(XmlNode event) {
		return event.attribute("cancelActivity").equals("false");
	}

}
