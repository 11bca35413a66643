package cn.denggao.modeling.rehearsal.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the paths of a rehearsal say together.
 *
 * @param faults findings about the draft: the step and the first path that shows it
 * @param explained what a rehearsal cannot do, step by step
 * @param nobodys tasks that nobody can take
 * @param missed flows that no path took, by id in words
 * @param taken ids of flows that some path took
 */
public record Findings(List<At> faults, List<At> explained, List<At> nobodys, Map<String, String> missed,
		Set<String> taken) {

	static Findings in(List<RehearsedPath> paths, Map<String, String> flows) {
		var found = new Found();
		paths.forEach(found::read);
		var missed = new LinkedHashMap<>(flows);
		missed.keySet().removeAll(found.taken);
		return new Findings(new ArrayList<>(found.faults.values()), new ArrayList<>(found.explained.values()),
				new ArrayList<>(found.nobodys.values()), missed, found.taken);
	}

	public boolean isClean() {
		return faults.isEmpty() && nobodys.isEmpty();
	}

	/** A step as one path came by it. */
	public record At(int path, PathStep step, Fault fault) {
	}

	/** Each finding once, with the first path that shows it. */
	private static final class Found {

		private final Map<String, At> faults = new LinkedHashMap<>();

		private final Map<String, At> explained = new LinkedHashMap<>();

		private final Map<String, At> nobodys = new LinkedHashMap<>();

		private final Set<String> taken = new LinkedHashSet<>();

		void read(RehearsedPath path) {
			taken.addAll(path.flows());
			if (path.outcome().isFault() && path.fault() != null) {
				note(faults, new At(path.number(), path.last(), path.fault()));
			}
			path.steps().forEach(step -> read(path.number(), step));
		}

		private void read(int path, PathStep step) {
			if (step.fault() != null) {
				note(step.hasFinding() ? faults : explained, new At(path, step, step.fault()));
			}
			if (step.nobodyCanDo()) {
				note(nobodys, new At(path, step, null));
			}
		}

		private static void note(Map<String, At> found, At at) {
			var element = (at.step == null) ? "" : at.step.element();
			var fault = (at.fault == null) ? "" : at.fault.key() + at.fault.arguments();
			found.putIfAbsent(element + " " + fault, at);
		}

	}

}
