package cn.denggao.engine.guard;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which steps lie on one way that comes back to itself. */
final class Rings {

	private final Map<String, ? extends Collection<String>> ways;

	private final Map<String, List<String>> back = new HashMap<>();

	private final Map<String, Integer> ring = new HashMap<>();

	private final Map<Integer, Integer> sizes = new HashMap<>();

	/**
	 * @param ways where one can go from each step
	 */
	Rings(Map<String, ? extends Collection<String>> ways) {
		this.ways = ways;
		ways.forEach((from, targets) -> targets
			.forEach(target -> back.computeIfAbsent(target, unused -> new ArrayList<>()).add(from)));
		var order = new ArrayList<String>();
		var seen = new HashSet<String>();
		ways.keySet().forEach(step -> walk(step, ways, seen, order));
		seen.clear();
		for (var at = order.size() - 1; at >= 0; at--) {
			gather(order.get(at), seen);
		}
	}

	/** Adds all that can be reached, each after what it leads to. */
	private static void walk(String from, Map<String, ? extends Collection<String>> ways, Set<String> seen,
			List<String> order) {
		var path = new ArrayDeque<Map.Entry<String, Iterator<String>>>();
		if (seen.add(from)) {
			path.push(open(from, ways));
		}
		while (!path.isEmpty()) {
			var here = path.peek();
			if (!here.getValue().hasNext()) {
				order.add(path.pop().getKey());
				continue;
			}
			var next = here.getValue().next();
			if (seen.add(next)) {
				path.push(open(next, ways));
			}
		}
	}

	private static Map.Entry<String, Iterator<String>> open(String step,
			Map<String, ? extends Collection<String>> ways) {
		var targets = ways.get(step);
		return Map.entry(step, (targets == null) ? List.<String>of().iterator() : List.copyOf(targets).iterator());
	}

	private void gather(String step, Set<String> gathered) {
		var members = new ArrayList<String>();
		walk(step, back, gathered, members);
		if (!members.isEmpty()) {
			members.forEach(member -> ring.put(member, sizes.size()));
			sizes.put(sizes.size(), members.size());
		}
	}

	/** The farther one has come the higher; the same for steps on one ring. */
	int rank(String step) {
		return ring.getOrDefault(step, 0);
	}

	/** Whether one can come back from it. */
	boolean isOnOne(String step) {
		return sizes.getOrDefault(ring.get(step), 0) > 1 || ways.containsKey(step) && ways.get(step).contains(step);
	}

	/** Whether one can go from each to the other. */
	boolean areOnOne(String step, String other) {
		return isOnOne(step) && ring.containsKey(other) && ring.get(step).equals(ring.get(other));
	}

}
