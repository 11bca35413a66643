package cn.denggao.engine.guard;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Plays a scope through with all answers to all questions. No two steps ever compete for
 * a token, so it is enough to go on with one that is ready; where ways meet, as late as
 * can be, for there two tokens may come together.
 */
final class TokenGame {

	private static final int MOST_MARKINGS = 20_000;

	private final TokenNet net;

	private final Set<BitSet> seen = new HashSet<>();

	private final Deque<BitSet> open = new ArrayDeque<>();

	private final Set<XmlNode> doubled = new LinkedHashSet<>();

	private final Set<XmlNode> stuck = new LinkedHashSet<>();

	private final Set<XmlNode> joined = new HashSet<>();

	TokenGame(TokenNet net) {
		this.net = net;
		net.beginnings().forEach(this::reach);
		while (!open.isEmpty() && !isGivenUp()) {
			goOn(open.pop());
		}
	}

	private void reach(BitSet marking) {
		if (!marking.isEmpty() && seen.add(marking)) {
			open.push(marking);
		}
	}

	private void goOn(BitSet marking) {
		var ready = net.ready(marking);
		if (ready.isEmpty()) {
			marking.stream().mapToObj(net::owner).forEach(stuck::add);
		}
		var alone = ready.stream().filter(node -> !net.isMeeting(node)).findFirst();
		alone.map(Set::of).orElseGet(() -> earliest(ready)).forEach(node -> run(node, marking));
	}

	/** Nothing that waits elsewhere comes to these any more, but for rings. */
	private Set<XmlNode> earliest(Set<XmlNode> ready) {
		var first = ready.stream().mapToInt(net::rank).min();
		return ready.stream()
			.filter(node -> net.rank(node) == first.getAsInt())
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private void run(XmlNode node, BitSet marking) {
		if (net.isJoin(node)) {
			joined.add(node);
		}
		for (var flows : net.outcomes(node)) {
			var next = (BitSet) marking.clone();
			next.andNot(net.placesOf(node));
			take(flows, next);
			reach(next);
		}
	}

	private void take(List<XmlNode> flows, BitSet marking) {
		var isOver = false;
		for (var flow : flows) {
			var place = net.place(flow);
			if (place < 0) {
				continue;
			}
			var target = net.owner(place);
			isOver |= endsAll(target);
			if (!target.is("bpmn:endEvent")) {
				put(place, target, marking);
			}
		}
		if (isOver) {
			marking.clear();
		}
	}

	private void put(int place, XmlNode target, BitSet marking) {
		if (marking.get(place)) {
			doubled.add(target);
		}
		marking.set(place);
	}

	private static boolean endsAll(XmlNode end) {
		return end.is("bpmn:endEvent")
				&& end.children("bpmn:terminateEventDefinition", "bpmn:errorEventDefinition").findAny().isPresent();
	}

	/** Steps that two tokens of one case may come to. */
	Set<XmlNode> doubled() {
		return doubled;
	}

	/** Parallel gateways before which a case may wait for ever. */
	Set<XmlNode> stuck() {
		return stuck;
	}

	/** Whether a case ever comes through a parallel gateway. */
	boolean isPassed(XmlNode join) {
		return joined.contains(join);
	}

	/** Whether there was too much to play. */
	boolean isGivenUp() {
		return seen.size() > MOST_MARKINGS;
	}

}
