package cn.denggao.engine.guard;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Plays a scope through with all answers to all questions. No two steps ever compete for
 * a token, so it is enough to go on with one that is ready; where ways meet, as late as
 * can be, for there two tokens may come together; and what ends all comes last.
 */
final class TokenGame {

	private static final int MOST_MARKINGS = 20_000;

	/** What one more marking costs besides what stands in it. */
	private static final int MARKING = 100;

	private final TokenNet net;

	private final Effort effort;

	private final Set<BitSet> seen = new HashSet<>();

	private final Deque<BitSet> open = new ArrayDeque<>();

	private final Set<XmlNode> doubled = new LinkedHashSet<>();

	private final Set<XmlNode> stuck = new LinkedHashSet<>();

	private final Set<XmlNode> joined = new HashSet<>();

	/**
	 * @param effort what may be done yet for the diagram
	 */
	TokenGame(TokenNet net, Effort effort) {
		this.net = net;
		this.effort = effort;
		net.beginnings().forEach(this::reach);
		while (!open.isEmpty() && !isGivenUp()) {
			goOn(open.pop());
		}
	}

	private void reach(BitSet marking) {
		effort.spend(MARKING + marking.size() / Long.SIZE);
		if (!marking.isEmpty() && seen.add(marking)) {
			open.push(marking);
		}
	}

	private void goOn(BitSet marking) {
		effort.spend(marking.cardinality());
		var ready = net.ready(marking);
		if (ready.isEmpty() && !net.isOver(marking)) {
			marking.stream().mapToObj(net::owner).forEach(stuck::add);
		}
		ready.forEach(node -> run(node, marking));
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
		effort.spend(flows.size());
		for (var flow : flows) {
			var place = net.place(flow);
			if (place >= 0 && !net.isLeaving(place)) {
				put(place, marking);
			}
		}
	}

	/** Whichever comes first to the end of all, the other is gone. */
	private void put(int place, BitSet marking) {
		if (marking.get(place) && !net.isEndOfAll(place)) {
			doubled.add(net.owner(place));
		}
		marking.set(place);
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
		return seen.size() > MOST_MARKINGS || effort.isSpent();
	}

}
