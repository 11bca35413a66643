package cn.denggao.engine.guard;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import cn.denggao.engine.DeployedFile;
import cn.denggao.engine.DeployedFiles;

import org.springframework.stereotype.Component;

/**
 * Processes that call each other round in a circle: a case would begin case after case.
 * The calls are those of the newest deployed diagrams, whoever owns them, and of what is
 * about to be deployed in their place.
 */
@Component
class CallCircles {

	private final DeployedFiles files;

	private final GuardLimits limits;

	private final ClosedList list = new ClosedList("bpmn");

	private final Map<String, Set<String>> read = new ConcurrentHashMap<>();

	CallCircles(DeployedFiles files, GuardLimits limits) {
		this.files = files;
		this.limits = limits;
	}

	/**
	 * The way from a process to itself, as keys; empty if there is none.
	 * @param coming diagrams that take the place of what is deployed
	 */
	List<String> through(String key, Map<String, XmlNode> coming) {
		var calls = new LinkedHashMap<String, Set<String>>();
		coming.forEach((process, root) -> calls.put(process, called(root)));
		if (calls.getOrDefault(key, Set.of()).isEmpty()) {
			return List.of();
		}
		files.newest()
			.stream()
			.filter(file -> file.ending().equals("bpmn") && !coming.containsKey(file.key()))
			.forEach(file -> calls.computeIfAbsent(file.key(), unused -> new LinkedHashSet<>()).addAll(called(file)));
		return way(key, calls);
	}

	/** Says so at the call that leads into the circle. */
	void check(String key, Map<String, XmlNode> coming, Findings findings) {
		var way = through(key, coming);
		if (way.size() > 2) {
			coming.get(key)
				.all("bpmn:callActivity")
				.filter(call -> call.attribute("calledElement").equals(way.get(1)))
				.forEach(call -> findings.error(call, "calls-in-circle", String.join(" → ", way)));
		}
	}

	private Set<String> called(DeployedFile file) {
		return read.computeIfAbsent(file.definition(), unused -> called(
				new TreeReader(list, limits).read(PlainText.of(files.content(file), limits.diagramSize()))));
	}

	private static Set<String> called(XmlNode root) {
		return root.all("bpmn:callActivity")
			.map(call -> call.attribute("calledElement"))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static List<String> way(String key, Map<String, Set<String>> calls) {
		var from = new HashMap<String, String>();
		var open = new ArrayDeque<>(List.of(key));
		while (!open.isEmpty()) {
			var here = open.pop();
			for (var next : calls.getOrDefault(here, Set.of())) {
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
