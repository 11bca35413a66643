package cn.denggao.modeling.rehearsal.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which path to walk next: first whatever has never been decided anywhere, then, while
 * flows are left that nobody followed, the same decisions in another order.
 */
class Exploration {

	private final Set<String> flows;

	private final Set<String> decided = new HashSet<>();

	private final Deque<List<String>> fresh = new ArrayDeque<>(List.of(List.of()));

	private final Deque<List<String>> further = new ArrayDeque<>();

	private final int patience;

	private int fruitless;

	/**
	 * All flows that are to be followed.
	 * @param patience paths in a row that may bring nothing new
	 */
	Exploration(Set<String> flows, int patience) {
		this.patience = patience;
		this.flows = new HashSet<>(flows);
	}

	/** What to take at each fork of the next path; empty if there is none. */
	Optional<List<String>> next() {
		while (!fresh.isEmpty()) {
			var script = fresh.poll();
			if (script.isEmpty() || !decided.contains(last(script))) {
				return Optional.of(script);
			}
			further.add(script);
		}
		return (flows.isEmpty() || fruitless >= patience) ? Optional.empty() : Optional.ofNullable(further.poll());
	}

	/** What lies behind the case is not looked for. */
	void onlyWithin(Set<String> reachable) {
		flows.retainAll(reachable);
	}

	/** How many are known to be left. */
	int open() {
		return fresh.size();
	}

	void walked(List<String> script, Walk walk) {
		var fruitful = flows.removeAll(walk.path().flows()) | decided.addAll(walk.taken());
		fruitless = fruitful ? 0 : fruitless + 1;
		for (var at = script.size(); at < walk.forks().size(); at++) {
			branch(walk, at);
		}
	}

	private void branch(Walk walk, int at) {
		var fork = walk.forks().get(at);
		fork.possible().stream().filter(other -> !other.equals(fork.taken())).forEach(other -> {
			var script = new ArrayList<>(walk.taken().subList(0, at));
			script.add(other);
			(decided.contains(other) ? further : fresh).add(script);
		});
	}

	private static String last(List<String> script) {
		return script.get(script.size() - 1);
	}

}
