package cn.denggao.engine.guard;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/**
 * The diagrams that come with the program. What they wait for, call and show is what the
 * code relies on, so they are the contract that a changed diagram has to keep.
 */
@Component
class ShippedDiagrams {

	private final ShippedTrees trees;

	private Set<String> variables;

	private Map<String, Diagram> diagrams;

	private Map<String, TreeSet<String>> homes;

	ShippedDiagrams(ShippedTrees trees) {
		this.trees = trees;
	}

	Optional<Diagram> of(String key) {
		return Optional.ofNullable(all().get(key));
	}

	Set<String> keys() {
		return all().keySet();
	}

	Stream<String> roles() {
		return stream().flatMap(diagram -> diagram.nodes("bpmn:userTask"))
			.flatMap(task -> Arrays.stream(task.attribute("camunda:candidateGroups").split(",")))
			.filter(role -> !role.contains("{") && !role.isEmpty());
	}

	/** Variables that name a role in one of them. */
	Set<String> roleVariables() {
		var names = new TreeSet<String>();
		stream().flatMap(diagram -> diagram.nodes("bpmn:userTask"))
			.forEach(task -> Diagram.namesIn(task.attribute("camunda:candidateGroups"), names));
		return names;
	}

	Stream<String> milestones() {
		return stream().flatMap(diagram -> diagram.nodes().stream())
			.flatMap(node -> Diagram.properties(node, "denggao:milestone"))
			.map(property -> property.attribute("value"));
	}

	/** Names of all variables of all of them. */
	synchronized Set<String> variables() {
		if (variables == null) {
			variables = stream().flatMap(diagram -> diagram.variables().stream())
				.collect(Collectors.toUnmodifiableSet());
		}
		return variables;
	}

	/** Keys of the processes that have a step done by this delegate. */
	synchronized Set<String> processesOf(String delegate) {
		if (homes == null) {
			homes = stream()
				.flatMap(diagram -> diagram.nodes("bpmn:serviceTask", "bpmn:businessRuleTask")
					.map(task -> Map.entry(TaskRules.delegateOf(task), diagram.key())))
				.collect(Collectors.groupingBy(Map.Entry::getKey,
						Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(TreeSet::new))));
		}
		return homes.getOrDefault(delegate, new TreeSet<>());
	}

	/** Keys of the processes that declare this message. */
	Set<String> awaiting(String message) {
		return stream()
			.filter(diagram -> diagram.declared("bpmn:message")
				.anyMatch(declared -> declared.attribute("name").equals(message)))
			.map(Diagram::key)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** How calls of this process are bound to a version. */
	Set<String> bindings(String called) {
		return stream().flatMap(diagram -> diagram.nodes("bpmn:callActivity"))
			.filter(call -> call.attribute("calledElement").equals(called))
			.map(call -> call.attribute("camunda:calledElementBinding"))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private Stream<Diagram> stream() {
		return all().values().stream();
	}

	private synchronized Map<String, Diagram> all() {
		if (diagrams == null) {
			diagrams = trees.of("bpmn")
				.entrySet()
				.stream()
				.collect(Collectors.toMap(Map.Entry::getKey, tree -> new Diagram(tree.getKey(), tree.getValue())));
		}
		return diagrams;
	}

}
