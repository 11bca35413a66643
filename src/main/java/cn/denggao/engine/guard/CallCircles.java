package cn.denggao.engine.guard;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.denggao.engine.DefinitionOwners;
import cn.denggao.engine.DeployedFile;
import cn.denggao.engine.DeployedFiles;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Processes that call each other round in a circle: a case would begin case after case.
 * The calls are those of the newest deployed diagrams that a case may get together, and
 * of what is about to be deployed in their place.
 */
@Component
class CallCircles {

	private final DeployedFiles files;

	private final ObjectProvider<DefinitionOwners> owners;

	private final GuardLimits limits;

	private final ClosedList list = new ClosedList("bpmn");

	private final Map<String, Set<String>> read = new ConcurrentHashMap<>();

	CallCircles(DeployedFiles files, ObjectProvider<DefinitionOwners> owners, GuardLimits limits) {
		this.files = files;
		this.owners = owners;
		this.limits = limits;
	}

	/**
	 * The way from a process to itself, as keys; empty if there is none.
	 * @param coming diagrams that take the place of what is deployed
	 * @param owner who will own them; null is everybody
	 */
	List<String> through(String key, Map<String, XmlNode> coming, String owner) {
		if (called(coming.get(key)).isEmpty()) {
			return List.of();
		}
		var calls = deployed();
		coming.forEach((process, root) -> calls.put(owner, process, called(root)));
		return together(calls.owners()).filter(owners -> calls.isGot(owner, key, owners))
			.map(owners -> calls.way(key, owners))
			.filter(way -> !way.isEmpty())
			.findFirst()
			.orElse(List.of());
	}

	/** What its owner has given up no new case gets. */
	private OwnedCalls deployed() {
		var calls = new OwnedCalls();
		files.newest()
			.stream()
			.filter(file -> file.ending().equals("bpmn") && !file.withdrawn())
			.forEach(file -> calls.put(file.owner(), file.key(), called(file)));
		return calls;
	}

	/** Whose definitions one case may get: nobody's own, one owner's, or two owners'. */
	private Stream<List<String>> together(List<String> holders) {
		var pairs = holders.stream()
			.flatMap(one -> holders.stream()
				.filter(other -> owners.stream().anyMatch(known -> known.goBefore(one, other)))
				.map(other -> List.of(one, other)));
		return Stream.of(Stream.of(List.<String>of()), holders.stream().map(List::of), pairs).flatMap(ways -> ways);
	}

	/** Says so at the call that leads into the circle. */
	void check(String key, Map<String, XmlNode> coming, String owner, Findings findings) {
		var way = through(key, coming, owner);
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

}
