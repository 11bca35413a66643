package cn.denggao.bench;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What the aggregates would know: which panels are confirmed, how projects stand. */
final class Decisions {

	private final Set<String> confirmed = ConcurrentHashMap.newKeySet();

	private final Map<String, String> standings = new ConcurrentHashMap<>();

	void confirm(String panel) {
		confirmed.add(panel);
	}

	boolean isConfirmed(String panel) {
		return confirmed.contains(panel);
	}

	void decide(String project, String standing) {
		standings.put(project, standing);
	}

	String standingOf(String project) {
		return standings.getOrDefault(project, "UNDECIDED");
	}

	void forget() {
		confirmed.clear();
		standings.clear();
	}

}
