package cn.denggao.engine.guard;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which process calls which. A case gets what its owners have of their own, the first
 * owner's first, and else what is shared.
 */
final class OwnedCalls {

	private static final String ALL = "";

	private final Map<String, Map<String, Set<String>>> calls = new TreeMap<>();

	/**
	 * @param owner null if it is shared
	 */
	void put(String owner, String key, Set<String> called) {
		calls.computeIfAbsent(written(owner), unused -> new HashMap<>()).put(key, called);
	}

	private static String written(String owner) {
		return (owner == null) ? ALL : owner;
	}

	/** Those that have something of their own. */
	List<String> owners() {
		return calls.keySet().stream().filter(owner -> !owner.equals(ALL)).toList();
	}

	/** Whether a case of these owners gets this owner's definition. */
	boolean isGot(String owner, String key, List<String> owners) {
		return holders(key, owners).findFirst().filter(written(owner)::equals).isPresent();
	}

	private Stream<String> holders(String key, List<String> owners) {
		return Stream.concat(owners.stream(), Stream.of(ALL))
			.filter(owner -> calls.getOrDefault(owner, Map.of()).containsKey(key));
	}

	private Set<String> from(String key, List<String> owners) {
		return holders(key, owners).findFirst().map(owner -> calls.get(owner).get(key)).orElse(Set.of());
	}

	/**
	 * The way from a process to itself for a case of these owners, as keys; empty if
	 * there is none.
	 */
	List<String> way(String key, List<String> owners) {
		var from = new HashMap<String, String>();
		var open = new ArrayDeque<>(List.of(key));
		while (!open.isEmpty()) {
			var here = open.pop();
			for (var next : from(here, owners)) {
				if (next.equals(key)) {
					return back(key, here, from);
				}
				if (from.putIfAbsent(next, here) == null) {
					open.add(next);
				}
			}
		}
		return List.of();
	}

	private static List<String> back(String key, String last, Map<String, String> from) {
		var way = new ArrayList<>(List.of(key));
		for (var step = last; !step.equals(key); step = from.get(step)) {
			way.add(0, step);
		}
		way.add(0, key);
		return way;
	}

}
